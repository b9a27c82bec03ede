import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/**
 * How different two pixels may be: two of 255 levels, because another processor may round an edge
 * otherwise. Nothing else differs: the browser is pinned and the baseline loses nothing.
 */
const threshold = 0.01;

/** What is different between two pictures: how many pixels, their share, and where, as a PNG. */
export interface Difference {
  pixels: number;
  share: number;
  png: Buffer | undefined;
}

/**
 * Compares two pictures; undefined when they are the same. Smoothed edges count as well. Pictures
 * of different sizes are different all over and have no picture of where.
 */
export async function compare(before: Buffer, after: Buffer): Promise<Difference | undefined> {
  const [one, two] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
  const { width, height } = two;
  if (one.width !== width || one.height !== height) {
    return { pixels: width * height, share: 1, png: undefined };
  }
  const where = Buffer.alloc(two.data.length);
  const options = { threshold, includeAA: true, alpha: 0.2 };
  const pixels = pixelmatch(one.data, two.data, where, width, height, options);
  if (pixels === 0) return undefined;
  const png = await sharp(where, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { pixels, share: pixels / (width * height), png };
}

/** Makes a picture as small as it gets without losing anything. */
export function packed(picture: Buffer): Promise<Buffer> {
  return sharp(picture).removeAlpha().webp({ lossless: true, effort: 6 }).toBuffer();
}

async function pixelsOf(picture: Buffer): Promise<{ data: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
