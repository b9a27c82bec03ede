import type { Browser } from '@playwright/test';
import { readRecord } from './record.ts';
import { layoutShift } from './stats.ts';
import { countTraffic, type Traffic } from './traffic.ts';
import { load, visit, type Device } from './visit.ts';

/** What loading a page costs before anyone scrolls; times in ms. */
export interface LoadFigures {
  traffic: Traffic;
  largestPaint: number;
  shift: number;
  /** Total blocking time at the slow-down. */
  blocking: number;
}

/** Loads a page twice, at full speed and slowed down, each time with an empty cache. */
export async function measureLoad(
  browser: Browser,
  device: Device,
  address: string,
  slowdown: number,
): Promise<LoadFigures> {
  const fast = await visit(browser, device, 1, async (page) => {
    const traffic = countTraffic(page);
    await load(page, address);
    return { traffic: await traffic(), record: await readRecord(page) };
  });
  const slow = await visit(browser, device, slowdown, async (page) => {
    await load(page, address);
    return readRecord(page);
  });
  return {
    traffic: fast.traffic,
    largestPaint: fast.record.largestPaint,
    shift: layoutShift(fast.record.shifts),
    blocking: slow.longTasks
      .filter(({ time }) => time >= slow.firstPaint)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
  };
}
