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

test.describe.configure({ mode: 'serial' });

/** Lets the programs reach the site where it is served, by the address at which it will stand. */
const through =
  (baseURL: string) =>
  (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const { origin } = new URL(pieces[0]?.page ?? '');
    const url = address instanceof Request ? address.url : String(address);
    return fetch(url.replace(origin, baseURL), init);
  };

test('unfurl.js finds the title, the picture with its size and text, and how to embed each piece', async ({
  baseURL = '',
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
    expect(found.oEmbed, page).toMatchObject({ type: 'rich', version: '1.0' });
    expect(JSON.stringify(found.oEmbed), page).toContain(embed);
  }
});

test('@extractus/oembed-extractor finds the answer of each piece', async ({ baseURL = '' }) => {
  const { fetch: own } = globalThis;
  globalThis.fetch = ((address: string | URL | Request, init?: RequestInit) => {
    globalThis.fetch = own;
    return through(baseURL)(address, init).finally(() => {
      globalThis.fetch = reading;
    });
  }) as typeof fetch;
  const reading = globalThis.fetch;
  try {
    for (const { title, page, embed } of pieces) {
      const found = (await extract(page)) as unknown as Record<string, unknown>;
      expect(found, page).toMatchObject({ type: 'rich', title, provider_name: 'Eleven Minutes' });
      expect(found['html'], page).toContain(`<iframe src="${embed}"`);
    }
  } finally {
    globalThis.fetch = own;
  }
});
