import { sayAround } from '../catalogue/say.ts';
import { partialDate } from '../lib/partial-date.ts';
import { escapeHtml, tag } from './snippets/html.ts';

/** What a frozen copy is made of. */
export interface Freezing {
  /** The embed page of the piece, as it was built. */
  html: string;
  /** The bytes of a file of the built site, by its path from the host's root. */
  read: (path: string) => Uint8Array;
  /** The address of the host, without a slash at the end. */
  site: string;
  /** The path of the piece’s own page, where its current version stands. */
  page: string;
  /** As `2026-11-22`. */
  date: string;
}

const STYLE =
  '.frozen{padding:.75rem 0 0;color:var(--soft);font:500 .8125rem/1.5 var(--sans)}.frozen a{display:inline-block;padding-block:.3rem;color:inherit}';

/** The fonts as data in the page’s own style sheet, and its icon as data in its head. */
const withFiles = (html: string, read: Freezing['read']): string => {
  const data = (type: string, path: string): string =>
    `data:${type};base64,${Buffer.from(read(path)).toString('base64')}`;
  return html
    .replaceAll(
      /url\((["']?)(\/[^"')]+\.woff2)\1\)/g,
      (_, __, path: string) => `url(${data('font/woff2', path)})`,
    )
    .replace(
      /(<link rel="icon" href=")(\/[^"]+\.svg)"/,
      (_, link: string, path: string) => `${link}${data('image/svg+xml', path)}"`,
    );
};

/** Without what runs, and what only a frame or a quick start needs. */
const atRest = (html: string): string =>
  html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link rel="preload"[^>]*>/g, '');

/**
 * A piece as one file that never changes: it needs no script and asks nobody for anything. It says
 * of which day it is and links to the current version.
 * @throws {Error} when something in it would still be fetched
 */
export function freeze({ html, read, site, page, date }: Freezing): string {
  const current = tag('a', { href: `${site}${page}` });
  const words = sayAround<'frame.frozen', string>('frame.frozen', {
    date: escapeHtml(partialDate(date)),
    time: (inside) => `${tag('time', { datetime: date })}${inside.join('')}</time>`,
    a: (inside) => `${current}${inside.join('')}</a>`,
  }).join('');
  const frozen = withFiles(atRest(html), read)
    .replaceAll(/ href="\/(?!\/)/g, ` href="${site}/`)
    .replace('</head>', `<style>${STYLE}</style></head>`)
    .replace(/(<\/footer>|<\/body>)(?![\s\S]*<\/footer>)/, `<p class="frozen">${words}</p>$1`);
  const [fetched] =
    /(?:\bsrc=|url\(|<link rel="(?:icon|stylesheet)" href=)["']?(?!data:|["'#)])[^"')\s]{0,60}/.exec(
      frozen,
    ) ?? [];
  if (fetched) throw new Error(`A frozen copy would still fetch something: ${fetched}`);
  return frozen;
}
