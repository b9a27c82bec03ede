import { describe, expect, it } from 'vitest';
import type { EmbedKind } from '../../../src/lib/embed-kind.ts';
import { embedPieces } from '../../../src/content/embed-pieces.ts';
import { DEFAULTS, frameAddress } from '../../../src/embed/snippets/frame.ts';
import { snippetPiece, type SnippetPiece } from '../../../src/embed/snippets/piece.ts';
import { previewPage } from '../../../src/embed/snippets/preview.ts';
import { snippets, type Loader, type Snippet } from '../../../src/embed/snippets/snippets.ts';
import { content } from '../support/content.ts';

const LOADER: Loader = {
  address: 'https://eleven-minutes.example/embed/v1/loader.HASH.js',
  integrity: 'sha384-INTEGRITY',
};
const pieces = embedPieces(content).map((piece) => snippetPiece(piece, content));

function pieceOf(kind: EmbedKind, id: string): SnippetPiece {
  const piece = pieces.find((one) => one.kind === kind && one.id === id);
  if (!piece) throw new Error(`There is no ${kind} ${id}.`);
  // Their heights are measured and may change by a pixel.
  return { ...piece, heights: { 320: 500, 768: 400, 1280: 300 } };
}

const made = (piece: SnippetPiece): Snippet[] => snippets(piece, DEFAULTS, LOADER);
const textOf = (piece: SnippetPiece, id: Snippet['id']): string =>
  made(piece).find((snippet) => snippet.id === id)?.text ?? '';

describe('the snippets', () => {
  it.each([
    ['scene', 'click'],
    ['chart', 'words'],
    ['quote', 'wild-time'],
  ] as const)('of a %s are written as they always were', async (kind, id) => {
    const written = made(pieceOf(kind, id)).map(({ name, text }) => `${name}\n${text}`);
    await expect(`${written.join('\n\n')}\n`).toMatchFileSnapshot(`snippets/${kind}.txt`);
  });

  it('reserve the height of the steps that the frame shows', () => {
    const scene = pieceOf('scene', 'click');
    const [, second = '', third = ''] = scene.steps;
    const reserved = (from?: string, to?: string): number => {
      const found = snippets(scene, { ...DEFAULTS, from, to }, LOADER);
      const { text = '' } = found.find(({ id }) => id === 'loader') ?? {};
      return Number(/data-steps="(\d+)"/.exec(text)?.[1]);
    };
    const all = scene.steps.length;
    expect(reserved()).toBe(all);
    expect(reserved(second)).toBe(all - 1);
    expect(reserved(second, third)).toBe(2);
    expect(reserved('', third)).toBe(3);
    expect(reserved(third, second), 'a frame that would be empty shows all').toBe(all);
  });

  it('have a frame that is right by its attributes, and that cannot read the page around it', () => {
    for (const piece of pieces) {
      const text = textOf(piece, 'frame');
      for (const attribute of ['title', 'width', 'height', 'loading', 'referrerpolicy'])
        expect(text).toMatch(new RegExp(` ${attribute}="[^"]+"`));
      const [, sandbox = ''] = / sandbox="([^"]*)"/.exec(text) ?? [];
      expect(sandbox.split(' ')).toContain('allow-scripts');
      expect(sandbox).not.toContain('allow-same-origin');
    }
  });

  it('with the loader hold the same frame, which is all that is left without it', () => {
    for (const piece of pieces) {
      const text = textOf(piece, 'loader');
      expect(text).toContain(textOf(piece, 'frame'));
      expect(text).toContain(`integrity="${LOADER.integrity}" crossorigin="anonymous"`);
      expect(/data-steps="(\d+)"/.exec(text)?.[1]).toBe(
        piece.steps.length > 0 ? String(piece.steps.length) : undefined,
      );
    }
  });

  it('hold no text that could end an attribute or a tag', () => {
    const piece = pieceOf('quote', 'wild-time');
    const nasty = '"><script>alert(1)</script>&';
    const texts = made({
      ...piece,
      title: nasty,
      picture: { ...piece.picture, alt: nasty },
      quote: { ...piece.quote, words: nasty, said: nasty, outlet: nasty } as never,
    });
    for (const { id, text } of texts)
      if (id !== 'alt') expect(text.replace(/<script async.*/, '')).not.toContain('<script');
  });

  it('say in the address only what was chosen', () => {
    const piece = pieceOf('scene', 'click');
    expect(frameAddress(piece, DEFAULTS)).toBe(piece.embed);
    const chosen = { ...DEFAULTS, theme: 'dark', from: 'not-on-purpose', step: '' } as const;
    expect(frameAddress(piece, chosen)).toBe(`${piece.embed}?theme=dark&from=not-on-purpose`);
  });

  it('give a frame the height for the width that was chosen', () => {
    const piece = pieceOf('chart', 'words');
    const at = (width: 320 | 1280): string =>
      snippets(piece, { ...DEFAULTS, width }, LOADER)[0]?.text ?? '';
    expect(at(320)).toContain('height="500"');
    expect(at(1280)).toContain('height="300"');
  });

  it('are shown in a preview that takes them from the page’s own origin', () => {
    const [frame] = made(pieceOf('quote', 'wild-time'));
    if (!frame) throw new Error('There is no frame.');
    const page = previewPage(frame, 'https://eleven-minutes.example', 'http://localhost:1');
    expect(page).toContain('src="http://localhost:1/embed/v1/quote/wild-time/"');
    expect(page).not.toContain('eleven-minutes.example');
  });
});
