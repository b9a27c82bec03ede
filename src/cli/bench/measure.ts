import type { Browser } from '@playwright/test';
import { measureLoad, middle, type LoadFigures } from './load.ts';
import { measureIdle, measureScroll, type ScrollFigures } from './scroll.ts';
import { measureMemory, type Held } from './memory.ts';
import type { FrameTimes } from './stats.ts';
import { measureWork, type Work } from './trace.ts';
import type { Device } from './visit.ts';

/** How many loads a median is taken of, and how much slower the processor is made. */
export const loads = 5;
export const slowdown = 4;

/** The story or the floor on one device. */
export interface PageFigures {
  load: LoadFigures;
  scroll: ScrollFigures;
}

/** All figures of one device. */
export interface DeviceFigures {
  page: PageFigures;
  floor: PageFigures;
  idle: FrameTimes;
  work: Work;
  memory: { first: Held; last: Held };
}

/** Measures the story and the floor in turn, so that a busy machine hits both alike. */
export async function measure(
  browser: Browser,
  device: Device,
  addresses: { page: string; floor: string },
): Promise<DeviceFigures> {
  const page: LoadFigures[] = [];
  const floor: LoadFigures[] = [];
  for (let run = 0; run < loads; run += 1) {
    page.push(await measureLoad(browser, device, addresses.page, slowdown));
    floor.push(await measureLoad(browser, device, addresses.floor, slowdown));
  }
  const idle = await measureIdle(browser, device, slowdown, 5);
  const scroll = (address: string): Promise<ScrollFigures> =>
    measureScroll(browser, device, address, slowdown);
  return {
    page: { load: middle(page), scroll: await scroll(addresses.page) },
    floor: { load: middle(floor), scroll: await scroll(addresses.floor) },
    idle,
    work: await measureWork(browser, device, addresses.page),
    memory: await measureMemory(browser, device, addresses.page),
  };
}
