import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';

/**
 * The typefaces of share images, each one weight. They are the project's own files and never the
 * machine's, so that a picture is the same wherever it is drawn.
 */
export type Face = 'serif' | 'serif-medium' | 'sans' | 'sans-bold' | 'digits';

/** How a picture names each face, as the pages’ own drawings do. */
export const FACES: Readonly<Record<Face, { family: string; weight: number }>> = {
  serif: { family: 'Newsreader', weight: 400 },
  'serif-medium': { family: 'Newsreader', weight: 500 },
  sans: { family: 'Libre Franklin', weight: 500 },
  'sans-bold': { family: 'Libre Franklin', weight: 700 },
  digits: { family: 'Archivo Digits', weight: 800 },
};

/** The file of a face, from the project's folder. */
export const faceFile = (face: Face): string => `src/lib/card/fonts/${face}.ttf`;

const fonts = new Map<Face, Font>();

function fontOf(face: Face): Font {
  let font = fonts.get(face);
  if (!font) {
    font = create(readFileSync(faceFile(face))) as Font;
    fonts.set(face, font);
  }
  return font;
}

/** How wide a text runs in px; `spacing` is what stands between letters, in em. */
export function widthOf(text: string, face: Face, size: number, spacing = 0): number {
  const font = fontOf(face);
  const advance = font
    .glyphsForString(text)
    .reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
  return (advance / font.unitsPerEm + text.length * spacing) * size;
}

/** Where the ink of a text begins and how wide it is, in sizes: less than the room it takes. */
export function inkOf(text: string, face: Face): { left: number; width: number } {
  const font = fontOf(face);
  const glyphs = font.glyphsForString(text);
  const [first, last] = [glyphs[0], glyphs.at(-1)];
  if (!first || !last) return { left: 0, width: 0 };
  const after = last.advanceWidth - last.bbox.maxX;
  return {
    left: first.bbox.minX / font.unitsPerEm,
    width: widthOf(text, face, 1) - (first.bbox.minX + after) / font.unitsPerEm,
  };
}
