/**
 * `npm run bench`: what the story costs a reader, beside a bare page of the same text measured in
 * the same run, what ten pieces cost a page that embeds them (`-- embeds` measures that alone), what
 * the site costs with many outlets and utterances (`-- scale`), and how long its check and its build
 * take (`-- content`). Prints tables and writes bench-results/latest.json. The figures never make it
 * fail: they depend on the machine.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { measureContent, type ContentFigures } from './bench/content/measure.ts';
import { contentRows } from './bench/content/rows.ts';
import { embedRows, measureEmbeds, type EmbedFigures } from './bench/embeds.ts';
import { withFloor } from './bench/floor.ts';
import { loads, measure, slowdown, type DeviceFigures } from './bench/measure.ts';
import { speed } from './bench/scroll.ts';
import type { Scale } from './bench/scale/content.ts';
import { measureGrowth, type Growth } from './bench/scale/growth.ts';
import { growthRows } from './bench/scale/rows.ts';
import { rows, table } from './bench/table.ts';
import { describeVerification, measureVerification } from './bench/verification.ts';
import { devices } from './bench/visit.ts';
import { root } from './run/process.mjs';
import { dist, ensureBuilt, withSite } from './site.ts';

/** How much content the site has to bear. */
const scale: Scale = { outlets: 60, utterances: 200, claims: 200 };
const only = process.argv[2];

/** The story on every device, beside the floor. */
async function measureStory(
  browser: Browser,
  story: string,
): Promise<Record<string, DeviceFigures>> {
  const figures: Record<string, DeviceFigures> = {};
  await withFloor(browser, story, async (floor) => {
    for (const device of devices) {
      const measured = await measure(browser, device, { page: story, floor });
      figures[device.name] = measured;
      const title = `${device.name} ${device.width}×${device.height}`;
      console.log(`\n${table(title, ['page', 'floor'], rows(measured))}`);
    }
  });
  return figures;
}

/** A page of another site with ten pieces, on every device. */
async function measureHosts(browser: Browser, site: string): Promise<Record<string, EmbedFigures>> {
  const figures: Record<string, EmbedFigures> = {};
  for (const device of devices) {
    const measured = await measureEmbeds(browser, device, site);
    figures[device.name] = measured;
    console.log(`\n${table(`${device.name}, ten pieces`, ['page', 'idle'], embedRows(measured))}`);
  }
  return figures;
}

/** Checks and builds with more and more content. */
async function measureDesk(): Promise<ContentFigures[]> {
  const figures = await measureContent();
  console.log(`\n${table('content', ['measured', 'from half'], contentRows(figures))}`);
  return figures;
}

/** The site as it is beside the same with a lot of content, on a phone. */
async function measureScale(browser: Browser): Promise<Growth> {
  const growth = await measureGrowth(browser, devices[0], scale);
  const title = `phone, ${scale.outlets} outlets × ${scale.utterances} utterances and claims`;
  console.log(`\n${table(title, ['now', 'large'], growthRows(growth))}`);
  return growth;
}

/** The tables that need a browser. */
async function measurePages(): Promise<object> {
  await ensureBuilt();
  return withSite(dist, async (browser, server) => {
    const conditions = { chromium: browser.version(), loads, slowdown, scrollSpeed: speed };
    if (only === 'embeds') return { ...conditions, embeds: await measureHosts(browser, server) };
    if (only === 'scale') return { ...conditions, scale: await measureScale(browser) };
    return {
      ...conditions,
      figures: await measureStory(browser, `${server}/`),
      embeds: await measureHosts(browser, server),
      scale: await measureScale(browser),
    };
  });
}

const verification = only === undefined ? measureVerification() : undefined;
if (verification) console.log(describeVerification(verification));
const content = only === undefined || only === 'content' ? await measureDesk() : undefined;
const pages = only === 'content' ? {} : await measurePages();
const folder = join(root, 'bench-results');
await mkdir(folder, { recursive: true });
const result = { date: new Date().toISOString(), ...pages, content, verification };
await writeFile(join(folder, 'latest.json'), `${JSON.stringify(result, null, 2)}\n`);
console.log(
  '\nbench-results/latest.json has all figures; those of pages are medians of several loads.',
);
