import { scrollDown } from './gestures.ts';
import { load, type LoadFigures } from './load.ts';
import { CATEGORIES, mainThreadTime, type TraceEvent, type Work } from './main-thread.ts';
import { readRecord, watchFrames } from './record.ts';
import { frameTimes, layoutShift, type FrameTimes } from './stats.ts';
import type { Traffic } from './traffic.ts';
import { visit, type Device, type Gesture } from './visit.ts';

/** A brisk reader, in CSS pixels a second. */
const SPEED = 1500;

/** What a reader who opens a page and scrolls through it once meets with; times in ms. */
export interface Reading {
  gesture: Gesture;
  load: LoadFigures;
  /** How far it was scrolled, in CSS pixels. */
  distance: number;
  frames: FrameTimes;
  /** Layout shift while scrolling. */
  shift: number;
  /** Of the main thread in the whole scroll. */
  work: Record<Work, number>;
  /** All that has been fetched at the end. */
  traffic: Traffic;
}

/**
 * Opens a page with an empty cache and scrolls through it, with a trace of the scroll.
 * @param most the most of it to scroll through, in CSS pixels
 */
export function measureReading(
  device: Device,
  address: string,
  gesture: Gesture,
  most: number,
): Promise<Reading> {
  return visit(device, async (page, session, browser) => {
    const { figures, line } = await load(page, address);
    await browser.startTracing(page, { categories: CATEGORIES });
    // Neither the beginning of the trace nor that of the frames is part of the scroll.
    await page.waitForTimeout(600);
    const stop = await watchFrames(page);
    await page.waitForTimeout(200);
    const distance = await scrollDown(page, session, { gesture, most, speed: SPEED });
    const frames = await stop();
    const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
    await line.rest();
    const { shifts } = await readRecord(page);
    return {
      gesture,
      load: figures,
      distance,
      frames: frameTimes(frames),
      shift: layoutShift(shifts.filter(({ time }) => time >= (frames[0] ?? 0))),
      work: mainThreadTime(trace.traceEvents),
      traffic: await line.traffic(),
    };
  });
}
