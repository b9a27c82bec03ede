import { create, type Font } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { leadFaces } from '../../../src/components/opening/lead-faces.ts';

function fontIn(css: string): Font {
  const [, data = ''] = /base64,([^)]*)\)/.exec(css) ?? [];
  return create(Buffer.from(data, 'base64')) as Font;
}

describe('the faces of an opening', () => {
  test('hold the letters of the text and no others', async () => {
    const font = fontIn(await leadFaces({ Newsreader: 'gone’' }));
    const has = (letter: string): boolean => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    expect(Array.from('gone’').filter((letter) => !has(letter))).toEqual([]);
    expect(Array.from('abcdfz').filter(has)).toEqual([]);
  });

  test('have names of their own and are waited for', async () => {
    const css = await leadFaces({ Newsreader: 'a', 'Libre Franklin': 'b' });
    expect(css.match(/font-family: '[^']*'/g)).toEqual([
      "font-family: 'Newsreader Lead'",
      "font-family: 'Libre Franklin Lead'",
    ]);
    expect(css.match(/font-display: block/g)).toHaveLength(2);
  });

  test('are refused for a family that fonts.css does not have as a file', async () => {
    await expect(leadFaces({ Georgia: 'a' })).rejects.toThrow(
      'fonts.css has no face “Georgia” with a file.',
    );
  });
});
