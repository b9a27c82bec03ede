import { Resvg } from '@resvg/resvg-js';
import { FACES, faceFile, type Face } from '../lib/card/faces.ts';
import { countDrawing } from './release.ts';

const files = (Object.keys(FACES) as Face[]).map(faceFile);

/** The library gives up on a translucent shape that lies outside the picture, but not on its fill. */
const withoutShapeOpacity = (svg: string): string =>
  svg.replaceAll(/(<(?:rect|path|polygon)\b[^>]*) opacity="/g, '$1 fill-opacity="');

/** What the files call themselves, whatever weight was cut out of them. */
const IN_FILES: Readonly<Record<string, string>> = {
  Newsreader: 'Newsreader 16pt 16pt',
  'Libre Franklin': 'Libre Franklin Thin',
  'Archivo Digits': 'Archivo SemiBold',
};

const withNamesInFiles = (svg: string): string =>
  svg.replaceAll(
    /(font-family[=:]"?)(Newsreader|Libre Franklin|Archivo Digits)/g,
    (_, before: string, family: string) => `${before}${IN_FILES[family] ?? family}`,
  );

/** A drawing as PNG, 1 px for 1 px. What it looks like stands in its attributes. */
export function pngOf(svg: string): Uint8Array<ArrayBuffer> {
  const drawing = new Resvg(withNamesInFiles(withoutShapeOpacity(svg)), {
    font: {
      fontFiles: files,
      loadSystemFonts: false,
      defaultFontFamily: IN_FILES['Libre Franklin'] ?? '',
    },
    textRendering: 2,
    shapeRendering: 2,
  });
  const png = new Uint8Array(drawing.render().asPng());
  countDrawing();
  return png;
}
