import { describe, expect, it } from 'vitest';
import { oembed } from '../../../src/embed/oembed.ts';
import { embedPieces } from '../../../src/content/embed-pieces.ts';
import { snippetPiece } from '../../../src/embed/snippets/piece.ts';
import { content } from '../support/content.ts';

const home = 'https://eleven-minutes.example/';
const pieces = embedPieces(content).map((piece) => snippetPiece(piece, content));

describe('an oEmbed answer', () => {
  it('is a quotation with a link, then a frame with nothing between its tags, and no more', () => {
    for (const piece of pieces)
      expect(oembed(piece, home).html, piece.oembed).toMatch(
        /^<blockquote>[^<]*<a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/,
      );
  });

  it('links to the piece and frames its embed page, by whole addresses', () => {
    for (const piece of pieces) {
      const { html, thumbnail_url } = oembed(piece, home);
      expect(html).toContain(`<a href="${piece.page}">`);
      expect(html).toContain(`<iframe src="${piece.embed}"`);
      for (const address of [piece.page, piece.embed, thumbnail_url])
        expect(address.startsWith(content.site.address), address).toBe(true);
    }
  });

  it('gives every length as a number of pixels, and the frame that height', () => {
    for (const piece of pieces) {
      const { width, height, thumbnail_width, thumbnail_height, html } = oembed(piece, home);
      for (const length of [width, height, thumbnail_width, thumbnail_height])
        expect(length).toSatisfy(Number.isInteger);
      expect(html).toContain(` height="${height}"`);
    }
  });

  it('has the words of a quote as the outlet prints them, written as HTML', () => {
    const [piece] = pieces.filter(({ kind }) => kind === 'quote');
    if (!piece?.quote) throw new Error('There is no quote.');
    const quote = { ...piece.quote, words: 'R&D <i>“said”</i> so' };
    const { html } = oembed({ ...piece, quote }, home);
    expect(html).toContain('“R&amp;D &lt;i&gt;“said”&lt;/i&gt; so”');
    expect(html).toContain(quote.outlet);
  });
});
