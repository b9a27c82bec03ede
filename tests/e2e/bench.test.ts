import type { Page } from '@playwright/test';
import { AT_END, scrollDown, type Scroll } from '../bench/gestures.ts';
import { expect, test } from './support/test.ts';

test.use({ hasTouch: true });

/** Scrolls through a page of 3,000 px and says how far, and which events the page heard. */
async function scrolled(
  page: Page,
  scroll: Scroll,
): Promise<{ distance: number; heard: Record<string, number> }> {
  await page.setContent(
    '<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:0;height:3000px">',
  );
  const heard = await page.evaluateHandle(() => {
    const counts: Record<string, number> = {};
    for (const type of ['wheel', 'touchmove'])
      addEventListener(type, () => (counts[type] = (counts[type] ?? 0) + 1), { passive: true });
    return counts;
  });
  const session = await page.context().newCDPSession(page);
  const distance = await scrollDown(page, session, scroll);
  return { distance, heard: await heard.jsonValue() };
}

const end = (page: Page): Promise<number> => page.evaluate(() => 3000 - innerHeight);

test('the bench scrolls to the end of a page with a wheel', async ({ page }) => {
  const { distance, heard } = await scrolled(page, {
    gesture: 'wheel',
    speed: 6000,
    most: Infinity,
  });
  expect((await end(page)) - distance).toBeLessThanOrEqual(AT_END);
  expect(heard['wheel']).toBeGreaterThan(2);
  expect(heard['touchmove']).toBeUndefined();
});

test('the bench scrolls no further than it is told', async ({ page }) => {
  const { distance } = await scrolled(page, { gesture: 'wheel', speed: 6000, most: 700 });
  expect(distance).toBeCloseTo(700, 0);
});

test('the bench scrolls to the end of a page with a finger that moves', async ({ page }) => {
  const { distance, heard } = await scrolled(page, {
    gesture: 'touch',
    speed: 3000,
    most: Infinity,
  });
  expect((await end(page)) - distance).toBeLessThanOrEqual(AT_END);
  expect(heard['touchmove']).toBeGreaterThan(2);
  expect(heard['wheel']).toBeUndefined();
});
