import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { drawnTexts } from './charts.ts';
import { settle } from './story.ts';

/** A mark's picture in shades of grey, and the words beside it. */
export interface Mark {
  text: string;
  grey: Buffer;
}

/** Levels of grey, of 256, that are easily told apart. */
const CLEAR = 60;

const differing = (a: Buffer, at: (index: number) => number): number =>
  a.filter((level, index) => Math.abs(level - at(index)) > CLEAR).length;

/** How many pixels of two marks differ clearly. */
export const difference = (a: Mark, b: Mark): number =>
  differing(a.grey, (index) => b.grey[index] ?? 0);

/** How many pixels of a mark stand out clearly from the ground in its corner. */
export const ink = ({ grey }: Mark): number => differing(grey, () => grey[0] ?? 0);

/** Pictures of what stands on the left of words, in a square-cornered place `width` px wide. */
export async function marksBeside(
  page: Page,
  words: readonly string[],
  width: number,
): Promise<Mark[]> {
  const drawing = page.locator('.drawing svg:visible');
  await drawing.scrollIntoViewIfNeeded();
  await settle(page);
  const picture = await drawing.screenshot();
  const box = await drawing.boundingBox();
  const texts = await drawnTexts(page);
  return Promise.all(
    words.map(async (word) => {
      const text = texts.find((one) => one.text === word);
      if (!box || !text) throw new Error(`no “${word}” in the drawing`);
      const middle = (text.top + text.bottom) / 2;
      const place = {
        left: Math.max(0, Math.round(text.left - box.x - width)),
        top: Math.max(0, Math.round(middle - box.y - 11)),
        width: width - 2,
        height: 22,
      };
      const grey = await sharp(picture).extract(place).removeAlpha().greyscale().raw().toBuffer();
      return { text: word, grey };
    }),
  );
}
