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
    const define = customElements.define.bind(customElements);
    customElements.define = (name, Element, options) => {
      if (name === 'chart-explorer') {
        const { prototype } = Element as unknown as {
          prototype: { comeAlive: (...all: unknown[]) => void };
        };
        const comeAlive = prototype.comeAlive;
        prototype.comeAlive = function (...all) {
          const begin = performance.now();
          comeAlive.apply(this, all);
          window.hydrations.push({ id: String(all[1]), time: performance.now() - begin });
        };
      }
      define(name, Element, options);
    };
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
