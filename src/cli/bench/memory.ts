import type { Browser, CDPSession } from '@playwright/test';
import { scrollDown } from './gestures.ts';
import { load } from './load.ts';
import { atFullSpeed, visit, type Device } from './visit.ts';

/** What is held after a collection of garbage: bytes of script memory, DOM nodes, listeners. */
export interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

/** How many full scrolls the memory has to stay flat over. */
export const scrolls = 10;

/** In CSS pixels a second: somebody who looks for something. */
const SPEED = 8000;

/** What is held after the first full scroll, and after {@link scrolls} of them. */
export function measureMemory(
  browser: Browser,
  device: Device,
  address: string,
): Promise<[first: Held, last: Held]> {
  const fast = atFullSpeed(device);
  return visit(browser, fast, async (page, session) => {
    await load(page, address);
    await session.send('Performance.enable');
    const scroll = async (): Promise<Held> => {
      const most = Infinity;
      await scrollDown({ page, session, device: fast, gesture: 'wheel', speed: SPEED, most });
      await page.evaluate(() => {
        scrollTo({ top: 0, behavior: 'instant' });
      });
      return held(session);
    };
    const first = await scroll();
    for (let run = 2; run < scrolls; run += 1) await scroll();
    return [first, await scroll()];
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
