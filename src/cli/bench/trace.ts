import type { Browser, CDPSession, Page } from '@playwright/test';
import { load, visit, type Device } from './visit.ts';

/** What scrolling makes the browser work out anew, and where. */
export interface Work {
  /** Style recalculations, and the most elements that one of them touched. */
  styles: number;
  mostElements: number;
  /** Layouts, and those of them whose root is outside the stages and the bar. */
  layouts: number;
  layoutsBeyond: number;
  /** The names of the elements outside. */
  beyond: string[];
}

interface TraceEvent {
  name: string;
  args: {
    elementCount?: number;
    endData?: { layoutRoots?: { nodeId: number }[] };
  };
}

/** Where the work of scrolling belongs: the stages, the fixed furniture, the dark behind the page. */
const INSIDE = '.stage, story-bar, night-fall, step-control, reading-time';

/** Traces one scroll through a page that has already been scrolled once, so that nothing loads. */
export function measureWork(browser: Browser, device: Device, address: string): Promise<Work> {
  return visit(browser, device, 1, async (page) => {
    await load(page, address);
    await scrollDown(page);
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
    });
    const session = await page.context().newCDPSession(page);
    const events = await traced(session, () => scrollDown(page));
    return summarise(session, events);
  });
}

/** Ten pages of scrolling events: one window height in eight frames. */
async function scrollDown(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = document.documentElement.scrollHeight;
    for (let top = 0; top < end; top += innerHeight / 8) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  });
}

async function traced(session: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await run();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  return events;
}

async function summarise(session: CDPSession, events: readonly TraceEvent[]): Promise<Work> {
  const styles = events.filter(
    ({ name, args }) => name === 'UpdateLayoutTree' && (args.elementCount ?? 0) > 0,
  );
  const layouts = events.filter(({ name, args }) => name === 'Layout' && args.endData);
  await session.send('DOM.enable');
  await session.send('DOM.getDocument', { depth: 0 });
  const places = new Map<number, string>();
  for (const { nodeId } of layouts.flatMap(({ args }) => args.endData?.layoutRoots ?? [])) {
    if (!places.has(nodeId)) places.set(nodeId, await placeOf(session, nodeId));
  }
  const rootsBeyond = (event: TraceEvent): string[] =>
    (event.args.endData?.layoutRoots ?? [])
      .map(({ nodeId }) => places.get(nodeId) ?? '')
      .filter((place) => place !== '');
  return {
    styles: styles.length,
    mostElements: Math.max(0, ...styles.map(({ args }) => args.elementCount ?? 0)),
    layouts: layouts.length,
    layoutsBeyond: layouts.filter((event) => rootsBeyond(event).length > 0).length,
    beyond: [...new Set(layouts.flatMap(rootsBeyond))],
  };
}

/** The name of a node outside the places where work belongs; '' inside them, or when it is gone. */
async function placeOf(session: CDPSession, backendNodeId: number): Promise<string> {
  try {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (inside) {
        const element = this.nodeType === 1 ? this : this.parentElement;
        if (!element) return 'document';
        return element.closest(inside) ? '' : element.tagName.toLowerCase() + '.' + element.className;
      }`,
      arguments: [{ value: INSIDE }],
      returnByValue: true,
    });
    return String(result.value);
  } catch {
    // A node that has left the page since can no longer be asked.
    return '';
  }
}
