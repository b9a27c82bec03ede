import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { wholeContent } from '../../content/current.ts';
import { loaderFile } from '../../embed/loader-file.ts';
import { embedPieces } from '../../embed/pieces.ts';
import { serve } from '../serve.ts';
import { watchFrames } from './record.ts';
import { measureReading, type Reading } from './scroll.ts';
import { frameBudget, frameTimes, tolerance, type FrameTimes } from './stats.ts';
import { ms, target, type Row } from './table.ts';
import { atFullSpeed, visit, type Device } from './visit.ts';

/** How many pieces the page has. */
const PIECES = 10;
const SANDBOX = 'allow-scripts allow-popups';

/** Scrolling through a page of somebody else's with pieces in it, and a page that does nothing. */
export interface EmbedFigures {
  reading: Reading;
  idle: FrameTimes;
}

/** Text, and a piece, and so on: scenes first, which are driven by the loader. */
async function hostPage(site: string): Promise<string> {
  const kinds = ['scene', 'chart', 'quote', 'story'];
  const content = wholeContent();
  const pieces = embedPieces(content)
    .filter(({ kind, retracted }) => kind !== 'story' && retracted === undefined)
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .slice(0, PIECES);
  const { path, integrity } = await loaderFile(content.site.name);
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><title>Host</title>',
    '<link rel="icon" href="data:,">',
    ...pieces.map(
      ({ embed, title, steps }) =>
        `<p style="height:60vh">Words</p><div data-news-embed data-steps="${String(steps.length)}">` +
        `<iframe src="${site}${embed}" title="${title}" width="100%" height="640" frameborder="0" sandbox="${SANDBOX}"></iframe></div>`,
    ),
    `<script async src="${site}${path}" integrity="${integrity}" crossorigin="anonymous"></script></html>`,
  ].join('\n');
}

/**
 * Scrolls through a page of another origin that embeds ten pieces, at the machine's own speed.
 * @param site where the pieces are, without a slash at the end
 */
export async function measureEmbeds(
  browser: Browser,
  device: Device,
  site: string,
): Promise<EmbedFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-embeds-'));
  const at = (name: string, address: string): string =>
    address.replace('//localhost', `//${name}.localhost`);
  await writeFile(join(folder, 'index.html'), await hostPage(at('pieces', site)));
  const host = await serve(folder);
  const fast = atFullSpeed(device);
  const page = `${at('news', host.address)}/`;
  try {
    return {
      reading: await measureReading(browser, fast, page, 'wheel', Infinity),
      idle: await measureIdle(browser, fast),
    };
  } finally {
    await host.close();
    await rm(folder, { recursive: true });
  }
}

/** The frames of a page on which nothing happens: what the machine itself can hold. */
function measureIdle(browser: Browser, device: Device): Promise<FrameTimes> {
  return visit(browser, device, async (page) => {
    await page.goto('about:blank');
    const stop = await watchFrames(page);
    await page.waitForTimeout(5000);
    return frameTimes(await stop());
  });
}

/** The lines of a table: the page with pieces beside the idle one. */
export function embedRows({ reading, idle }: EmbedFigures): Row[] {
  const { frames } = reading;
  const limit = frameBudget + tolerance;
  const shift = reading.load.shift + reading.shift;
  return [
    ['frames of the page: p50', ms(frames.p50), ms(idle.p50), ''],
    [
      'frames of the page: p95',
      ms(frames.p95),
      ms(idle.p95),
      idle.p95 > limit ? 'machine too slow to tell' : target(`≤ ${ms(limit)}`, frames.p95 <= limit),
    ],
    ['frames of the page: longest', ms(frames.longest), ms(idle.longest), ''],
    ['layout shift of load and scroll', shift.toFixed(4), '', target('< 0.01', shift < 0.01)],
  ];
}
