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

/** The luminance that most pixels have, 0 to 1. */
export function ground(rows: number[][]): number {
  const counts = new Map<number, number>();
  for (const value of rows.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/** How often a row goes from its lighter to its darker half and back: stripes do so all along. */
export function changes(row: number[]): number {
  const [low, high] = [Math.min(...row), Math.max(...row)];
  // Less than a reader can see.
  if ((high + 0.05) / (low + 0.05) < 1.05) return 0;
  const middle = (low + high) / 2;
  return row.filter((value, x) => x > 0 && value > middle !== (row[x - 1] ?? 0) > middle).length;
}
