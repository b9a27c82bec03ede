import type { CDPSession } from '@playwright/test';
import { scrollDown } from './gestures.ts';
import { load } from './load.ts';
import { kB, type Row } from './table.ts';
import { atFullSpeed, visit, type Device } from './visit.ts';

/** What is held after a collection of garbage: bytes of script memory, DOM nodes. */
export interface Held {
  heap: number;
  nodes: number;
}

/** How many full scrolls the memory has to stay flat over. */
const scrolls = 10;

/** Somebody who looks for something. */
const SCROLL = { gesture: 'wheel', speed: 8000, most: Infinity } as const;

/** What is held after the first full scroll and after the last. */
export type Memory = [first: Held, last: Held];

/** Scrolls through a page from its top, again and again. */
export function measureMemory(device: Device, address: string): Promise<Memory> {
  return visit(atFullSpeed(device), async (page, session) => {
    await load(page, address);
    await session.send('Performance.enable');
    const scroll = async (): Promise<Held> => {
      await scrollDown(page, session, SCROLL);
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
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes') };
}

/** The lines of a table whose heads are those of the story's. */
export function memoryRows(memories: readonly Memory[]): Row[] {
  const row = (name: string, show: (held: Held) => string): Row => [
    `${name} after 1 and ${scrolls} scrolls`,
    ...memories.flatMap((memory) => [memory.map(show).join(', '), '', '']),
  ];
  return [row('heap', ({ heap }) => kB(heap)), row('DOM nodes', ({ nodes }) => String(nodes))];
}
