import type { Page } from '@playwright/test';
import { load } from '../load.ts';
import { visit, type Device } from '../visit.ts';

/** How long one island kept the page from answering while it came alive. */
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

/** Has Astro's islands note how long they take, from the first document of the page on. */
async function keepTimes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.hydrations = [];
    const define = customElements.define.bind(customElements);
    customElements.define = (name, Element, options) => {
      if (name !== 'astro-island') {
        define(name, Element, options);
        return;
      }
      type Island = HTMLElement & { hydrate: () => Promise<void> };
      const Base = Element as new () => Island;
      define(
        name,
        class extends Base {
          constructor() {
            super();
            const hydrate = this.hydrate.bind(this);
            this.hydrate = async () => {
              // Astro calls it once more when an island is made, before there is anything to do.
              if (!this.hasAttribute('ssr') || !('hydrator' in this && this.hydrator)) return;
              const begin = performance.now();
              // It waits for no loading and no timer: what passes is the time of the main thread.
              await hydrate();
              const id = this.closest('section')?.id ?? '';
              window.hydrations.push({ id, time: performance.now() - begin });
            };
          }
        },
        options,
      );
    };
  });
}

/** Scrolls to every block of a chart page until all its islands have come alive. */
export function measureHydration(device: Device, address: string): Promise<Hydration[]> {
  return visit(device, async (page) => {
    await keepTimes(page);
    await load(page, address);
    for (const block of await page.locator('section.block').all()) {
      await block.evaluate((element) => {
        element.scrollIntoView();
      });
      await block.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    }
    return page.evaluate(() => window.hydrations);
  });
}
