import type { Browser } from '@playwright/test';
import { withFloor } from './floor.ts';
import { measureMemory, type Held } from './memory.ts';
import { measureReading, type Reading } from './scroll.ts';
import { gesturesOf, type Device } from './visit.ts';
import { weigh, type Weight } from './weight.ts';

/** A page as it was written, and every reading of it. */
export interface PageFigures {
  weight: Weight;
  readings: Reading[];
}

/** The story and the floor on one device. */
export interface DeviceFigures {
  page: PageFigures;
  floor: PageFigures;
  /** Missing after a quick run. */
  memory?: [first: Held, last: Held];
}

/** What the story costs on every device, beside a floor. */
export type Story = ReadonlyMap<Device, DeviceFigures>;

/** How much is measured: how often, on what, and whether only to see that it works. */
export interface Extent {
  devices: readonly Device[];
  runs: number;
  quick: boolean;
}

/** The most of a page that a quick run scrolls through, in CSS pixels. */
const QUICK = 15_000;

/** Measures the story and the floor in turn, so that a busy machine hits both alike. */
export function measureStory(
  browser: Browser,
  story: string,
  { devices, runs, quick }: Extent,
): Promise<Story> {
  const most = quick ? QUICK : Infinity;
  return withFloor(browser, story, async (floor) => {
    const figures = new Map<Device, DeviceFigures>();
    const measure = async (device: Device): Promise<DeviceFigures> => {
      const [page, other] = [await unread(story), await unread(floor)];
      for (let run = 0; run < runs; run += 1)
        for (const gesture of gesturesOf(device)) {
          page.readings.push(await measureReading(browser, device, story, gesture, most));
          other.readings.push(await measureReading(browser, device, floor, gesture, most));
        }
      const pages = { page, floor: other };
      return quick ? pages : { ...pages, memory: await measureMemory(browser, device, story) };
    };
    for (const device of devices) figures.set(device, await measure(device));
    return figures;
  });
}

async function unread(address: string): Promise<PageFigures> {
  return { weight: weigh(await (await fetch(address)).text()), readings: [] };
}
