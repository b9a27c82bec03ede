import { wholeContent } from '../../src/checker/current.ts';
import { loaderFile } from '../../src/embed/loader-file.ts';
import { embedPieces } from '../../src/content/embed-pieces.ts';
import { withPages } from './hosted.ts';
import type { Pair } from './measure.ts';

/** How many pieces the page has. */
const PIECES = 10;
const SANDBOX = 'allow-scripts allow-popups';

/** Text, and a piece, and so on: scenes first, which are driven by the loader. */
async function hostPage(site: string): Promise<string> {
  const kinds = ['scene', 'chart', 'quote', 'story'];
  const content = wholeContent();
  const pieces = embedPieces(content)
    .filter(({ kind, retracted }) => kind !== 'story' && retracted === undefined)
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .slice(0, PIECES);
  const { path, integrity } = await loaderFile(content.site.name);
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><title>Host</title>',
    '<link rel="icon" href="data:,">',
    ...pieces.map(
      ({ embed, title, steps }) =>
        `<p style="height:60vh">Words</p><div data-news-embed data-steps="${String(steps.length)}">` +
        `<iframe src="${site}${embed}" title="${title}" width="100%" height="640" frameborder="0" sandbox="${SANDBOX}"></iframe></div>`,
    ),
    `<script async src="${site}${path}" integrity="${integrity}" crossorigin="anonymous"></script></html>`,
  ].join('\n');
}

/** The same page, as long, with gaps instead of the pieces. */
const withGaps = (page: string): string =>
  page.replaceAll(/<(iframe|script)\b.*?<\/\1>/g, '<div style="height:640px"></div>');

/**
 * Serves a page of another origin that embeds ten pieces, and the same with gaps, while `use` runs.
 * @param site where the pieces are, without a slash at the end
 */
export async function withHost<T>(
  site: string,
  use: (addresses: Pair<string>) => Promise<T>,
): Promise<T> {
  const at = (name: string, address: string): string =>
    address.replace('//localhost', `//${name}.localhost`);
  const page = await hostPage(at('pieces', site));
  return withPages({ pieces: page, gaps: withGaps(page) }, (address) => {
    const host = at('news', address);
    return use({ page: `${host}/pieces/`, floor: `${host}/gaps/` });
  });
}
