import type { Browser, CDPSession, Page } from '@playwright/test';
import { load, visit, type Device } from './visit.ts';

/** What is held after a collection of garbage: bytes of script memory, DOM nodes, listeners. */
export interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

/** How many full scrolls the memory has to stay flat over. */
export const scrolls = 10;

/** What is held after the first full scroll, and after {@link scrolls} of them. */
export function measureMemory(
  browser: Browser,
  device: Device,
  address: string,
): Promise<{ first: Held; last: Held }> {
  return visit(browser, device, 1, async (page) => {
    await load(page, address);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await scrollDownAndUp(page);
    const first = await held(session);
    for (let run = 1; run < scrolls; run += 1) await scrollDownAndUp(page);
    return { first, last: await held(session) };
  });
}

async function scrollDownAndUp(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = document.documentElement.scrollHeight;
    for (let top = 0; top < end; top += innerHeight / 4) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    scrollTo({ top: 0, behavior: 'instant' });
    await new Promise((drawn) => requestAnimationFrame(drawn));
  });
}

async function held(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((entry) => entry.name === name)?.value ?? 0;
  return {
    heap: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}
