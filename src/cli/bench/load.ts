import type { Browser } from '@playwright/test';
import { readRecord, type PageRecord } from './record.ts';
import { layoutShift, median } from './stats.ts';
import { countTraffic, type Traffic } from './traffic.ts';
import { load, visit, type Device } from './visit.ts';

/** What loading a page costs before anyone scrolls; times in ms. */
export interface LoadFigures {
  traffic: Traffic;
  largestPaint: number;
  /** The largest paint over a mobile line instead of the loopback. */
  largestPaintMobile: number;
  shift: number;
  /** Total blocking time at the slow-down. */
  blocking: number;
}

/** What Chrome's developer tools call “Fast 4G”: 165 ms a round trip, 8.1 and 1.35 Mbit/s. */
const mobileLine = {
  offline: false,
  latency: 165,
  downloadThroughput: 1_012_500,
  uploadThroughput: 168_750,
};

/**
 * How often a page is loaded at full speed. Each paint waits for the screen's next frame, which is a
 * third of what is measured, so that a few loads say little.
 */
const fastLoads = 5;

/**
 * Loads a page, each time with an empty cache: at full speed, over a mobile line, and with the
 * processor slowed down.
 */
export async function measureLoad(
  browser: Browser,
  device: Device,
  address: string,
  slowdown: number,
): Promise<LoadFigures> {
  const { traffic, record: first } = await visit(browser, device, 1, async (page) => {
    const count = countTraffic(page);
    await load(page, address);
    return { traffic: await count(), record: await readRecord(page) };
  });
  const recordAt = (rate: number): Promise<PageRecord> =>
    visit(browser, device, rate, async (page) => {
      await load(page, address);
      return readRecord(page);
    });
  const paints = [first.largestPaint];
  while (paints.length < fastLoads) paints.push((await recordAt(1)).largestPaint);
  const mobile = await visit(browser, device, 1, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', mobileLine);
    await load(page, address);
    return readRecord(page);
  });
  const slow = await recordAt(slowdown);
  return {
    traffic,
    largestPaint: median(paints),
    largestPaintMobile: mobile.largestPaint,
    shift: layoutShift(first.shifts),
    blocking: slow.longTasks
      .filter(({ time }) => time >= slow.firstPaint)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
  };
}

/** The median of each time and the worst shift; what is sent is the same in every run. */
export function middle(runs: readonly LoadFigures[]): LoadFigures {
  const [first] = runs;
  if (first === undefined) throw new Error('Nothing was measured.');
  return {
    traffic: first.traffic,
    largestPaint: median(runs.map(({ largestPaint }) => largestPaint)),
    largestPaintMobile: median(runs.map(({ largestPaintMobile }) => largestPaintMobile)),
    shift: Math.max(...runs.map(({ shift }) => shift)),
    blocking: median(runs.map(({ blocking }) => blocking)),
  };
}
