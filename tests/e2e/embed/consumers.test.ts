/** Programs that no one here wrote read the site: what they find must be what it means to say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';
import { expect, test } from '../support/test.ts';

interface Piece {
  title: string;
  page: string;
  embed: string;
  picture: string;
}

const { pieces } = JSON.parse(readFileSync(join('dist', 'embed/v1/index.json'), 'utf8')) as {
  pieces: Piece[];
};

/** Lets the programs reach the site where it is served, by the address at which it will stand. */
const through =
  (served: string | undefined) =>
  (address: string): Promise<Response> =>
    fetch(address.replace(new URL(pieces[0]?.page ?? '').origin, served ?? ''));

test('unfurl.js finds the title, the picture with its size, and the frame of each piece', async ({
  baseURL,
}) => {
  for (const { title, page, embed, picture } of pieces) {
    const found = await unfurl(page, { fetch: through(baseURL) as never });
    expect(found.open_graph.title, page).toContain(title);
    expect(found.canonical_url, page).toBe(page);
    expect(found.open_graph.images?.[0], page).toMatchObject({
      url: picture,
      width: 1200,
      height: 630,
    });
    expect(found.oEmbed, page).toMatchObject({ type: 'rich', version: '1.0', title });
    expect(JSON.stringify(found.oEmbed), page).toContain(embed);
  }
});

test('@extractus/oembed-extractor finds the answer of each piece', async ({ baseURL }) => {
  for (const { title, page, embed } of pieces) {
    const found = await extract(page, {}, through(baseURL));
    expect(found, page).toMatchObject({ type: 'rich', title, method: 'auto-discovery' });
    expect(JSON.stringify(found), page).toContain(embed);
  }
});
