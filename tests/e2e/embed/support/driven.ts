import type { Page } from '@playwright/test';
import { drawn, expect, frameOf } from './host.ts';

const SANDBOX =
  'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"';

/** A snippet without its script. */
export const piece = (address: string, steps: number, rest = SANDBOX): string =>
  `<div data-news-embed data-steps="${String(steps)}"><iframe src="${address}" title="A scene" width="100%" height="640" frameborder="0" ${rest}></iframe></div>`;
export const text = '<p style="height:90vh;margin:0">The host’s own words.</p>';
export const script = (loader: string): string =>
  `<script async src="${loader}" crossorigin="anonymous"></script>`;

/** Waits until the frame sticks and its graphic is drawn by script. */
export async function driven(page: Page, selector = 'iframe'): Promise<void> {
  await expect
    .poll(async () =>
      (await frameOf(page, selector)).evaluate(() => document.documentElement.dataset['mode']),
    )
    .toBe('driven');
  await expect(
    (await frameOf(page, selector)).locator('graphic-stage[data-awake]').first(),
  ).toBeAttached();
}

export const scrollPage = async (page: Page, top: number): Promise<void> => {
  await page.evaluate((y) => {
    scrollTo({ top: y, behavior: 'instant' });
  }, top);
  await drawn(page);
};

/** The scene position in a frame, and where it is scrolled to. */
export const placeIn = async (
  page: Page,
  selector = 'iframe',
): Promise<{ position: number; top: number }> =>
  (await frameOf(page, selector)).evaluate(() => ({
    position: (document.querySelector('scroll-story') as unknown as { position: number }).position,
    top: scrollY,
  }));
