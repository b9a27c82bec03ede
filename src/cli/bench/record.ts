import type { Page } from '@playwright/test';
import type { Shift } from './stats.ts';

/** What the browser reports about a page while it is open; times in ms since navigation. */
export interface PageRecord {
  firstPaint: number;
  largestPaint: number;
  shifts: Shift[];
  longTasks: { time: number; duration: number }[];
}

declare global {
  interface Window {
    benchRecord: PageRecord;
    /** When frames began, while they are watched. */
    benchFrames: number[];
    benchNextFrame: number;
  }
  // Not in TypeScript's DOM library yet.
  interface PerformanceEntry {
    readonly value?: number;
  }
}

/** Has every document of the page keep a record from its very start. */
export async function keepRecord(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const record: PageRecord = { firstPaint: 0, largestPaint: 0, shifts: [], longTasks: [] };
    window.benchRecord = record;
    const watch = (type: string, note: (entry: PerformanceEntry) => void): void => {
      new PerformanceObserver((list) => {
        list.getEntries().forEach(note);
      }).observe({ type, buffered: true });
    };
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') record.firstPaint = startTime;
    });
    watch('largest-contentful-paint', ({ startTime }) => {
      record.largestPaint = startTime;
    });
    watch('layout-shift', ({ value = 0, startTime }) => {
      record.shifts.push({ value, time: startTime });
    });
    watch('longtask', ({ startTime, duration }) => {
      record.longTasks.push({ time: startTime, duration });
    });
  });
}

/**
 * Notes when each frame begins, until the function it returns is called, which gives the times.
 * Asking for every frame makes the page draw each one.
 */
export async function watchFrames(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    window.benchFrames = [];
    const note = (now: number): void => {
      window.benchFrames.push(now);
      window.benchNextFrame = requestAnimationFrame(note);
    };
    window.benchNextFrame = requestAnimationFrame(note);
  });
  return () =>
    page.evaluate(() => {
      cancelAnimationFrame(window.benchNextFrame);
      return window.benchFrames;
    });
}

/** The record up to now, once the observers have had a turn to deliver. */
export async function readRecord(page: Page): Promise<PageRecord> {
  await page.waitForTimeout(200);
  return page.evaluate(() => window.benchRecord);
}
