import type { Page } from '@playwright/test';
import { settle } from '../../e2e/support/story.ts';

/** What the page's own clock says all the time, in milliseconds: a text counts the time of reading. */
const opened = 61_000;

/**
 * Opens the page as it is for every picture. Its clock stands still, and it waits for its fonts; to
 * a reader whose connection is slow it gives up on them for the fallbacks (`font-display: optional`).
 */
export async function openStill(page: Page): Promise<void> {
  await page.addInitScript((now) => {
    performance.now = () => now;
  }, opened);
  await page.route('**/*', async (route) => {
    if (!['document', 'stylesheet'].includes(route.request().resourceType())) {
      await route.fallback();
      return;
    }
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replaceAll(/font-display:\s*optional/g, 'font-display:block');
    await route.fulfill({ response, body });
  });
  await page.goto('/');
  await settle(page);
}
