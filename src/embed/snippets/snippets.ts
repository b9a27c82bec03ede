import { say } from '../../catalogue/say.ts';
import { frame, frameAddress, type SnippetOptions } from './frame.ts';
import { escapeHtml, tag } from './html.ts';
import type { QuotedWords, SnippetPiece } from './piece.ts';

/** The script that pages around a piece may load. */
export interface Loader {
  /** Its whole address. */
  address: string;
  integrity: string;
}

/** The kinds of place where a piece can stand, as a host chooses among them. */
export const HOSTS = {
  page: say('host.page'),
  loader: say('host.loader'),
  system: say('host.system'),
  amp: say('host.amp'),
  newsletter: say('host.newsletter'),
  picture: say('host.picture'),
  figures: say('host.figures'),
} as const;

export type Host = keyof typeof HOSTS;

/** Something to copy into another page. */
export interface Snippet {
  id: 'frame' | 'loader' | 'address' | 'oembed' | 'amp' | 'newsletter' | 'picture' | 'alt' | 'csv';
  host: Host;
  /** What it is. */
  name: string;
  /** What to do with it. */
  use: string;
  text: string;
}

/** How many steps the frame shows: of those from `from` to `to`, or of all where that leaves none. */
function stepsShown({ steps }: SnippetPiece, { from = '', to = '' }: SnippetOptions): number {
  const first = Math.max(0, steps.indexOf(from));
  const last = steps.includes(to) ? steps.indexOf(to) : steps.length - 1;
  return last >= first ? last - first + 1 : steps.length;
}

function loaded(piece: SnippetPiece, options: SnippetOptions, loader: Loader): string {
  const steps = stepsShown(piece, options);
  const script = tag('script', {
    async: true,
    src: loader.address,
    integrity: loader.integrity,
    crossorigin: 'anonymous',
  });
  const around = tag('div', {
    'data-news-embed': true,
    'data-steps': steps > 0 ? steps : undefined,
  });
  return `${around}${frame(piece, options)}</div>\n${script}</script>`;
}

function picture({ page, picture: { address, width, height, alt }, site }: SnippetPiece): string {
  const image = tag('img', {
    src: address,
    width,
    height,
    alt,
    loading: 'lazy',
    style: 'max-width:100%;height:auto',
  });
  return `<figure>${tag('a', { href: page })}${image}</a><figcaption>${tag('a', { href: page })}${escapeHtml(site)}</a></figcaption></figure>`;
}

function amp(piece: SnippetPiece, options: SnippetOptions): string {
  const { address, alt } = piece.picture;
  // AMP drives no frame, and lets none scroll well.
  const mode = piece.steps.length > 0 && options.mode === 'auto' ? 'stepper' : options.mode;
  const opening = tag('amp-iframe', {
    width: 'auto',
    height: piece.heights[options.width],
    layout: 'fixed-height',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    frameborder: 0,
    resizable: true,
    title: say('frame.from', { title: piece.title, site: piece.site }),
    src: frameAddress(piece, { ...options, mode }),
  });
  const placeholder = tag('amp-img', { placeholder: true, layout: 'fill', src: address, alt });
  const overflow = tag('div', { overflow: true, tabindex: 0, role: 'button' });
  return `${opening}${placeholder}</amp-img>${overflow}${say('frame.show-all')}</div></amp-iframe>`;
}

function newsletter(quote: QuotedWords, piece: SnippetPiece): string {
  const { words, said, outlet, place, article, unconfirmed } = quote;
  const source = `${tag('a', { href: article })}${escapeHtml(outlet)}</a>`;
  const site = `${tag('a', { href: piece.page })}${escapeHtml(piece.site)}</a>`;
  const caption = say('embed.caption', { said: escapeHtml(said), outlet: source, place, site });
  const beside = unconfirmed === undefined ? '' : ` ${escapeHtml(unconfirmed)}`;
  return `<figure>${tag('blockquote', { cite: article })}<p>“${escapeHtml(words)}”</p></blockquote><figcaption>${caption}${beside}</figcaption></figure>`;
}

/**
 * Everything that can be copied for a piece, in the order of {@link HOSTS}. What a piece does not
 * have is left out.
 */
export function snippets(piece: SnippetPiece, options: SnippetOptions, loader: Loader): Snippet[] {
  const { page, oembed, picture: shown, quote, csv, steps } = piece;
  const made: (Snippet | undefined)[] = [
    {
      id: 'frame',
      host: 'page',
      name: say('snippet.frame'),
      use: say('snippet.frame-use'),
      text: frame(piece, options),
    },
    {
      id: 'loader',
      host: 'loader',
      name: say('snippet.loader'),
      use: steps.length > 0 ? say('snippet.loader-scenes') : say('snippet.loader-height'),
      text: loaded(piece, options, loader),
    },
    {
      id: 'address',
      host: 'system',
      name: say('snippet.address'),
      use: say('snippet.address-use'),
      text: page,
    },
    {
      id: 'oembed',
      host: 'system',
      name: say('snippet.oembed'),
      use: say('snippet.oembed-use'),
      text: oembed,
    },
    {
      id: 'amp',
      host: 'amp',
      name: say('snippet.amp'),
      use: say('snippet.amp-use'),
      text: amp(piece, options),
    },
    quote && {
      id: 'newsletter',
      host: 'newsletter',
      name: say('snippet.quotation'),
      use: say('snippet.quotation-use'),
      text: newsletter(quote, piece),
    },
    {
      id: 'picture',
      host: 'picture',
      name: say('snippet.picture'),
      use: say('snippet.picture-use', { width: shown.width, height: shown.height }),
      text: picture(piece),
    },
    {
      id: 'alt',
      host: 'picture',
      name: say('snippet.alt'),
      use: say('snippet.alt-use'),
      text: shown.alt,
    },
    csv === undefined
      ? undefined
      : {
          id: 'csv',
          host: 'figures',
          name: say('snippet.figures'),
          use: say('snippet.figures-use'),
          text: csv,
        },
  ];
  return made.filter((one) => one !== undefined);
}
