import type { Page } from '@playwright/test';
import { load } from '../load.ts';
import { visit, type Device } from '../visit.ts';

/** How long one explorer kept the page from answering while it came alive. */
export interface Hydration {
  id: string;
  /** In ms, without the loading of its script. */
  time: number;
}

declare global {
  interface Window {
    hydrations: Hydration[];
  }
}

/** Has the explorers of a chart note how long they take, from the first document of the page on. */
async function keepTimes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.hydrations = [];
    new PerformanceObserver((list) => {
      for (const { detail, duration } of list.getEntries() as PerformanceMeasure[])
        window.hydrations.push({ id: String(detail), time: duration });
    }).observe({ type: 'measure' });
  });
}

/** Scrolls to every block of a chart page until the marks of all can be selected. */
export function measureHydration(device: Device, address: string): Promise<Hydration[]> {
  return visit(device, async (page) => {
    await keepTimes(page);
    await load(page, address);
    for (const block of await page.locator('section.block').all()) {
      await block.evaluate((element) => {
        element.scrollIntoView();
      });
      await block.locator('chart-explorer[data-awake]').waitFor({ state: 'attached' });
    }
    return page.evaluate(() => window.hydrations);
  });
}
