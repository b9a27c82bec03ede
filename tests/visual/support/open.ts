import { expect, type Page } from '@playwright/test';
import { waitForFonts } from '../../../src/cli/browser/wait-for-fonts.ts';
import { settle } from '../../e2e/support/story.ts';

/** What the page's own clock says all the time, in milliseconds: a text counts the time of reading. */
const opened = 61_000;

/** Opens the page as it is for every picture: its clock stands still, and it waits for its fonts. */
export async function openStill(page: Page): Promise<void> {
  await page.addInitScript((now) => {
    performance.now = () => now;
  }, opened);
  await waitForFonts(page);
  await page.goto('/');
  await expect(page.locator('html')).not.toHaveAttribute('data-opening');
  await settle(page);
}
