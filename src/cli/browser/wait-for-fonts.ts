import type { BrowserContext, Page } from '@playwright/test';

/**
 * Makes pages wait for their fonts. To a reader whose connection is slow a page gives up on them for
 * the fallbacks (`font-display: optional`); a busy machine is such a reader now and then, and what
 * is measured or pictured there is a line higher or lower.
 */
export async function waitForFonts(where: BrowserContext | Page): Promise<void> {
  await where.route('**/*', async (route) => {
    if (!['document', 'stylesheet'].includes(route.request().resourceType())) {
      await route.fallback();
      return;
    }
    // Whoever asks for the page has a limit of their own.
    const response = await route.fetch({ timeout: 0 });
    const text = await response.text();
    const body = text.replaceAll(/font-display:\s*(optional|swap)/g, 'font-display:block');
    await route.fulfill({ response, body });
  });
}
