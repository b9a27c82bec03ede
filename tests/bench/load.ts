import type { Page } from '@playwright/test';
import { readRecord } from './record.ts';
import { blockingTime, layoutShift } from './stats.ts';
import { listen, type Line, type Traffic } from './traffic.ts';
import { weigh, type Weight } from './weight.ts';

/** What a page costs until it has come to rest, before anyone scrolls; times in ms. */
export interface LoadFigures {
  traffic: Traffic;
  weight: Weight;
  elements: number;
  firstPaint: number;
  largestPaint: number;
  shift: number;
  /** From the first paint on, with all that the page puts off. */
  blocking: number;
}

/** Goes to an address, waits until nothing more is asked for, and says what that has cost. */
export async function load(
  page: Page,
  address: string,
): Promise<{ figures: LoadFigures; line: Line }> {
  const line = listen(page);
  const response = await page.goto(address, { waitUntil: 'load' });
  await line.rest();
  const { firstPaint, largestPaint, shifts, longTasks } = await readRecord(page);
  const figures = {
    traffic: await line.traffic(),
    weight: weigh((await response?.text()) ?? ''),
    elements: await page.locator('*').count(),
    firstPaint,
    largestPaint,
    shift: layoutShift(shifts),
    blocking: blockingTime(longTasks, firstPaint),
  };
  return { figures, line };
}
