import type { Browser, Page } from '@playwright/test';
import { readRecord } from './record.ts';
import { frameTimes, layoutShift, type FrameTimes } from './stats.ts';
import { countTraffic, type Traffic } from './traffic.ts';
import { load, visit, type Device } from './visit.ts';

/** The speed of the scripted scroll in CSS pixels a second: a brisk reader. */
export const speed = 1500;

/** What scrolling through a page from top to bottom costs; times in ms. */
export interface ScrollFigures {
  traffic: Traffic;
  frames: FrameTimes;
  /** Cumulative layout shift of load and scroll: the worst burst. */
  shift: number;
  /** All layout shifts added up. */
  rawShift: number;
  longTasks: { count: number; longest: number };
}

/** Scrolls through a page once, slowed down, from an empty cache. */
export function measureScroll(
  browser: Browser,
  device: Device,
  address: string,
  slowdown: number,
): Promise<ScrollFigures> {
  return visit(browser, device, slowdown, async (page) => {
    const traffic = countTraffic(page);
    await load(page, address);
    const { begin, stamps } = await scrollThrough(page);
    await page.waitForLoadState('networkidle');
    const { shifts, longTasks } = await readRecord(page);
    const late = longTasks.filter(({ time }) => time >= begin).map(({ duration }) => duration);
    return {
      traffic: await traffic(),
      frames: frameTimes(stamps),
      shift: layoutShift(shifts),
      rawShift: shifts.reduce((sum, { value }) => sum + value, 0),
      longTasks: { count: late.length, longest: Math.max(0, ...late) },
    };
  });
}

/** The frames of a page on which nothing happens: what the machine itself can hold. */
export function measureIdle(
  browser: Browser,
  device: Device,
  slowdown: number,
  seconds: number,
): Promise<FrameTimes> {
  return visit(browser, device, slowdown, async (page) => {
    await page.setContent('<!doctype html><title>idle</title>');
    const stamps = await page.evaluate(
      (until) =>
        new Promise<number[]>((done) => {
          const seen: number[] = [];
          requestAnimationFrame(function frame(now) {
            seen.push(now);
            if (now - (seen[0] ?? now) < until) requestAnimationFrame(frame);
            else done(seen);
          });
        }),
      seconds * 1000,
    );
    return frameTimes(stamps);
  });
}

/** The page's height is read at its start and its end only: reading it forces a layout. */
function scrollThrough(page: Page): Promise<{ begin: number; stamps: number[] }> {
  return page.evaluate(
    (pixelsPerSecond) =>
      new Promise<{ begin: number; stamps: number[] }>((done) => {
        const way = (): number => document.documentElement.scrollHeight - innerHeight;
        const stamps: number[] = [];
        let end = way();
        requestAnimationFrame(function frame(now) {
          stamps.push(now);
          const begin = stamps[0] ?? now;
          const top = ((now - begin) / 1000) * pixelsPerSecond;
          scrollTo({ top, behavior: 'instant' });
          if (top >= end) end = way();
          if (top < end) requestAnimationFrame(frame);
          else done({ begin, stamps });
        });
      }),
    speed,
  );
}
