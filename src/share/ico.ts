import { Resvg } from '@resvg/resvg-js';

/** In px, of both sides. */
const SIZE = 32;
/** Of the file's own head, and of what it says of its one picture. */
const HEAD = 6;
const ENTRY = 16;

/**
 * A drawing as an icon file, which holds it as PNG. Browsers and feed readers ask for such a file by
 * its name where they see no page that names another.
 * @param svg a square
 */
export function icoOf(svg: string): Uint8Array<ArrayBuffer> {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: SIZE } }).render().asPng();
  const file = new Uint8Array(HEAD + ENTRY + png.length);
  const view = new DataView(file.buffer);
  // It is an icon, and holds one picture.
  view.setUint16(2, 1, true);
  view.setUint16(4, 1, true);
  file.set([SIZE, SIZE], HEAD);
  // One plane of 32 bits a pixel, so many bytes, from there on.
  view.setUint16(HEAD + 4, 1, true);
  view.setUint16(HEAD + 6, 32, true);
  view.setUint32(HEAD + 8, png.length, true);
  view.setUint32(HEAD + 12, HEAD + ENTRY, true);
  file.set(png, HEAD + ENTRY);
  return file;
}
