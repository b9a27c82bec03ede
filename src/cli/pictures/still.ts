import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { settle } from './story-page.ts';

/** The height of a slice of a long page, in CSS pixels. */
const slice = 2000;

/** The whole page as it is without script, cut into slices. Returns how many. */
export async function shootWhole(page: Page, address: string, folder: string): Promise<number> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const box = await page.locator('html').boundingBox();
  const { width, height } = box ?? { width: 0, height: 0 };
  let count = 0;
  for (let y = 0; y < height; y += slice) {
    count += 1;
    const path = join(folder, `page-${String(count).padStart(2, '0')}.png`);
    const clip = { x: 0, y, width, height: Math.min(slice, height - y) };
    await page.screenshot({ path, fullPage: true, clip });
  }
  return count;
}

/** The page as a printer gets it, without backgrounds unless the style sheet insists. */
export async function print(page: Page, address: string, path: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await settle(page);
  await page.pdf({ path, format: 'A4', preferCSSPageSize: true });
}
