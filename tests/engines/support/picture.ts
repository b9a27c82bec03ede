import sharp from 'sharp';

/** A part of a window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The luminances of a picture's part, 0 to 1, a list a row. Takes PNGs of one pixel per CSS pixel. */
export async function luminances(png: Buffer, box: Box): Promise<number[][]> {
  const { data, info } = await sharp(png)
    .removeAlpha()
    .extract({
      left: Math.ceil(box.left),
      top: Math.ceil(box.top),
      width: Math.floor(box.width) - 1,
      height: Math.floor(box.height) - 1,
    })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const linear = (value: number): number =>
    value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const at = (pixel: number): number =>
    0.2126 * linear(data[pixel] ?? 0) +
    0.7152 * linear(data[pixel + 1] ?? 0) +
    0.0722 * linear(data[pixel + 2] ?? 0);
  return Array.from({ length: info.height }, (_, y) =>
    Array.from({ length: info.width }, (__, x) => at((y * info.width + x) * info.channels)),
  );
}

/** The contrast between the darkest and the lightest pixel, after WCAG 2: 1 to 21. */
export function contrast(rows: number[][]): number {
  const all = rows.flat().sort((a, b) => a - b);
  return ((all.at(-1) ?? 0) + 0.05) / ((all[0] ?? 0) + 0.05);
}

/** The value that most of a list have. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/** The luminance that most pixels have, 0 to 1. */
export const ground = (rows: number[][]): number => commonest(rows.flat());

/** How often a row goes from its ground to something that can be told from it, or back. */
export function changes(row: number[]): number {
  const usual = commonest(row);
  const marked = row.map(
    (value) => (Math.max(value, usual) + 0.05) / (Math.min(value, usual) + 0.05) > 1.05,
  );
  return marked.filter((isMarked, x) => x > 0 && isMarked !== marked[x - 1]).length;
}
