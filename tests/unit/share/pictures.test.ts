import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/content/content.ts';
import { embedPieces } from '../../../src/content/embed-pieces.ts';
import { shareAlt, sharePicture } from '../../../src/share/picture.ts';
import { pngOf } from '../../../src/share/png.ts';
import { HEIGHT, WIDTH } from '../../../src/lib/card/size.ts';
import { content } from '../support/content.ts';

const pieces = embedPieces(content);
const pictures = await Promise.all(
  pieces.map(async (piece) => ({
    piece,
    svg: await sharePicture(piece, content),
    alt: shareAlt(piece, content),
  })),
);

/** The words on a drawing, line after line. */
const wordsOn = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)]
    .map(([, text = '']) => text.replaceAll(/<title>.*?<\/title>|<[^>]+>/g, ' '))
    .join(' ')
    .replaceAll(/\s+/g, ' ');

/** The picture of a quote after its leading words were changed. */
async function pictureWith(id: string, text: string): Promise<string> {
  const changed: Content = {
    ...content,
    utterances: content.utterances.map((utterance) =>
      utterance.id === id
        ? {
            ...utterance,
            data: {
              ...utterance.data,
              printings: utterance.data.printings.map((printing) => ({ ...printing, text })),
            },
          }
        : utterance,
    ),
  };
  const piece = pieces.find((one) => one.kind === 'quote' && one.id === id);
  if (!piece) throw new Error(`There is no quote ${id}.`);
  return wordsOn(await sharePicture(piece, changed));
}

describe('a share image', () => {
  it('is there for every piece, 1200 × 630 px and under 150 kB', async () => {
    for (const { piece, svg } of pictures) {
      const png = pngOf(svg);
      const { format, width, height } = await sharp(png).metadata();
      expect({ format, width, height }, piece.picture).toEqual({
        format: 'png',
        width: WIDTH,
        height: HEIGHT,
      });
      expect(png.length, piece.picture).toBeLessThan(150_000);
    }
  });

  it('never holds a private person’s name, nor does what is said of it', () => {
    const names = content.speakers
      .filter(({ data }) => data.private)
      .flatMap(({ data }) => data.name.toLowerCase().split(/\s+/))
      .filter((word) => word.length > 3);
    expect(names.length).toBeGreaterThan(0);
    for (const { piece, svg, alt } of pictures)
      for (const name of names)
        expect(`${svg} ${alt}`.toLowerCase().includes(name), piece.picture).toBe(false);
  });

  it('has its title, and an alternative text that begins with what it is', () => {
    for (const { piece, svg, alt } of pictures) {
      expect(alt.length, piece.picture).toBeGreaterThan(piece.title.length);
      if (piece.kind !== 'quote' && piece.kind !== 'story')
        expect(wordsOn(svg), piece.picture).toContain(piece.title);
    }
  });

  it('holds the words of a quote whole', () => {
    const quotes = pictures.filter(({ piece }) => piece.kind === 'quote');
    const whole = quotes.filter(({ svg, alt }) => {
      const [, words = '?'] = /^(“.*”)/.exec(alt) ?? [];
      return wordsOn(svg).includes(words);
    });
    const quiet = content.utterances.filter(({ data }) => data.quiet);
    expect(whole).toHaveLength(quotes.length - quiet.length);
  });

  it('has the title in place of words that do not fit, rather than a part of them', async () => {
    const words = await pictureWith('wild-time', 'word after word '.repeat(80).trim());
    expect(words).not.toContain('word after');
    expect(words).toContain('A wild time');
  });

  it('has the title in place of words that are not to stand alone', () => {
    const { svg, alt } = pictures.find(({ piece }) => piece.id === 'no-crime') ?? {};
    expect(wordsOn(svg ?? '')).toContain('No crime');
    for (const text of [svg, alt]) expect(text).not.toContain('Escobar');
  });

  it('of something taken back says so and shows nothing else', async () => {
    for (const piece of pieces.filter(({ kind }) => kind !== 'story')) {
      const svg = await sharePicture({ ...piece, retracted: 'It was wrong.' }, content);
      expect(wordsOn(svg).trim(), piece.picture).toBe(
        `${piece.title} This ${piece.kind} was taken back. ELEVEN MINUTES`,
      );
    }
  });

  it('of a scene is drawn by the scene’s own function', () => {
    const dark = pictures.find(({ piece }) => piece.id === 'dark');
    expect(wordsOn(dark?.svg ?? '')).toMatch(/11 00 :/);
  });
});
