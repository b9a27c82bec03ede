import type { Browser } from '@playwright/test';
import { FRAME_WIDTHS, type Heights } from '../../embed/index/widths.ts';
import type { EmbedPiece } from '../../content/embed-pieces.ts';
import { waitForFonts } from '../browser/wait-for-fonts.ts';
import { inSite } from '../../lib/routes.ts';

/**
 * How high the embed pages of some pieces are, by `kind/id`, in px.
 * @param address of the site, without a slash at the end
 * @throws {Error} when one of them is not there
 */
export async function measureHeights(
  browser: Browser,
  address: string,
  pieces: readonly Pick<EmbedPiece, 'kind' | 'id' | 'embed'>[],
): Promise<Record<string, Heights>> {
  const page = await browser.newPage();
  await waitForFonts(page);
  const measured: Record<string, Heights> = {};
  for (const { kind, id, embed } of pieces) {
    const response = await page.goto(address + inSite(embed));
    if (!response?.ok()) throw new Error(`${embed} is not there; build the site first.`);
    await page.evaluate(() => document.fonts.ready);
    const heights: Partial<Heights> = {};
    for (const width of FRAME_WIDTHS) {
      await page.setViewportSize({ width, height: 100 });
      heights[width] = await page.evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      );
    }
    measured[`${kind}/${id}`] = heights as Heights;
  }
  await page.close();
  return measured;
}
