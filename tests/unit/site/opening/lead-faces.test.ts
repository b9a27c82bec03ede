import { create, type Font } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { leadFaces } from '../../../../src/site/opening/lead-faces.ts';

function fontIn(css: string): Font {
  const [, data = ''] = /base64,([^)]*)\)/.exec(css) ?? [];
  return create(Buffer.from(data, 'base64')) as Font;
}

const newsreader = { family: 'Newsreader', weight: 500, text: 'gone’' };

describe('the faces of an opening', () => {
  test('hold the letters of the text and no others, in one weight', async () => {
    const font = fontIn(await leadFaces([newsreader]));
    const has = (letter: string): boolean => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    expect(Array.from('gone’').filter((letter) => !has(letter))).toEqual([]);
    expect(Array.from('abcdfz').filter(has)).toEqual([]);
    expect(Object.keys(font.variationAxes)).toEqual([]);
  });

  test('have names of their own, stand for the weights they are told, and are waited for', async () => {
    const css = await leadFaces([
      newsreader,
      { family: 'Libre Franklin', weight: 600, standsFor: '500 800', text: 'b' },
    ]);
    expect(css.match(/font-(family|weight): [^;]*/g)).toEqual([
      "font-family: 'Newsreader Lead'",
      'font-weight: 500',
      "font-family: 'Libre Franklin Lead'",
      'font-weight: 500 800',
    ]);
    expect(css.match(/font-display: block/g)).toHaveLength(2);
  });

  test('are refused for a family that fonts.css does not have as a file', async () => {
    await expect(leadFaces([{ ...newsreader, family: 'Georgia' }])).rejects.toThrow(
      'fonts.css has no face “Georgia” with a file.',
    );
  });
});
