import type { Browser, Page } from '@playwright/test';
import { readRecord } from './record.ts';
import { blockingTime, layoutShift } from './stats.ts';
import { listen, type Line, type Traffic } from './traffic.ts';
import { visit, type Device } from './visit.ts';

/** What a page costs until it has come to rest, before anyone scrolls; times in ms. */
export interface LoadFigures {
  traffic: Traffic;
  elements: number;
  firstPaint: number;
  largestPaint: number;
  shift: number;
  /** From the first paint on, with all that the page puts off. */
  blocking: number;
}

/** Goes to an address and waits until nothing more is asked for. */
export async function load(page: Page, address: string): Promise<Line> {
  const line = listen(page);
  await page.goto(address, { waitUntil: 'load' });
  await line.rest();
  return line;
}

/** Loads a page into an empty one and says what it has cost up to then. */
export async function measuredLoad(
  page: Page,
  address: string,
): Promise<{ figures: LoadFigures; line: Line }> {
  const line = await load(page, address);
  const { firstPaint, largestPaint, shifts, longTasks } = await readRecord(page);
  const figures = {
    traffic: await line.traffic(),
    elements: await page.locator('*').count(),
    firstPaint,
    largestPaint,
    shift: layoutShift(shifts),
    blocking: blockingTime(longTasks, firstPaint),
  };
  return { figures, line };
}

/** Loads a page once, with an empty cache. */
export const measureLoad = (
  browser: Browser,
  device: Device,
  address: string,
): Promise<LoadFigures> =>
  visit(browser, device, async (page) => (await measuredLoad(page, address)).figures);
