import type { Browser, Page } from '@playwright/test';
import { keepRecord } from './record.ts';

/** A screen to measure on; sizes in CSS pixels. */
export interface Device {
  name: 'phone' | 'desktop';
  width: number;
  height: number;
}

export const devices: readonly [phone: Device, desktop: Device] = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1360, height: 860 },
];

/**
 * Opens a fresh browser context (nothing cached), slows the processor down `slowdown` times, and
 * gives the still empty page to `measure`.
 */
export async function visit<T>(
  browser: Browser,
  { name, width, height }: Device,
  slowdown: number,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const phone = name === 'phone';
  const context = await browser.newContext({
    viewport: { width, height },
    isMobile: phone,
    hasTouch: phone,
    reducedMotion: 'no-preference',
    colorScheme: 'light',
  });
  try {
    const page = await context.newPage();
    await keepRecord(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await measure(page);
  } finally {
    await context.close();
  }
}

/** Goes to an address and waits until it has loaded and nothing more is asked for. */
export async function load(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(300);
}
