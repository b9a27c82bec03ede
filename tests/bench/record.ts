import type { Page } from '@playwright/test';
import type { Shift, Task } from './stats.ts';

/** What the browser has noted about a page; times in ms since navigation. */
export interface PageRecord {
  firstPaint: number;
  largestPaint: number;
  shifts: Shift[];
  longTasks: Task[];
}

declare global {
  // Not in TypeScript's DOM library yet.
  interface PerformanceEntry {
    readonly value?: number;
  }
}

/** The record up to now. The browser keeps it by itself, so that nothing has to run on the page. */
export function readRecord(page: Page): Promise<PageRecord> {
  return page.evaluate(async () => {
    const seen: PerformanceEntry[] = [];
    for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'])
      new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
        type,
        buffered: true,
      });
    await new Promise((delivered) => setTimeout(delivered, 200));
    const of = (type: string): PerformanceEntry[] =>
      seen.filter(({ entryType }) => entryType === type);
    return {
      firstPaint: seen.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0,
      largestPaint: of('largest-contentful-paint').at(-1)?.startTime ?? 0,
      shifts: of('layout-shift').map(({ startTime: time, value = 0 }) => ({ time, value })),
      longTasks: of('longtask').map(({ startTime: time, duration }) => ({ time, duration })),
    };
  });
}

/**
 * Notes when each frame begins, until the function it returns is called, which gives the times.
 * Asking for every frame makes the page draw each one.
 */
export async function watchFrames(page: Page): Promise<() => Promise<number[]>> {
  const watch = await page.evaluateHandle(() => {
    const frames: number[] = [];
    let next = requestAnimationFrame(function note(now) {
      frames.push(now);
      next = requestAnimationFrame(note);
    });
    const stop = (): number[] => {
      cancelAnimationFrame(next);
      return frames;
    };
    return { stop };
  });
  return () => watch.evaluate(({ stop }) => stop());
}
