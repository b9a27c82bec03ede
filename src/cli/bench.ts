/**
 * `npm run bench`: what the story costs a reader, beside a bare page of the same text measured in
 * the same run, and what the site costs with many outlets and utterances (`-- scale` measures that
 * alone). Prints tables and writes bench-results/latest.json. The figures never make it fail: they
 * depend on the machine.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
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
const scaleOnly = process.argv[2] === 'scale';

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

/** The site as it is beside the same with a lot of content, on a phone. */
async function measureScale(browser: Browser): Promise<Growth> {
  const growth = await measureGrowth(browser, devices[0], scale);
  const title = `phone, ${scale.outlets} outlets × ${scale.utterances} utterances and claims`;
  console.log(`\n${table(title, ['now', 'large'], growthRows(growth))}`);
  return growth;
}

const verification = scaleOnly ? undefined : measureVerification();
if (verification) console.log(describeVerification(verification));
await ensureBuilt();
await withSite(dist, async (browser, server) => {
  const figures = scaleOnly ? {} : await measureStory(browser, `${server}/`);
  const growth = await measureScale(browser);
  const conditions = { chromium: browser.version(), loads, slowdown, scrollSpeed: speed };
  const folder = join(root, 'bench-results');
  await mkdir(folder, { recursive: true });
  const result = {
    date: new Date().toISOString(),
    ...conditions,
    figures,
    scale: growth,
    verification,
  };
  await writeFile(join(folder, 'latest.json'), `${JSON.stringify(result, null, 2)}\n`);
  console.log('\nMedians of several loads; bench-results/latest.json has all figures.');
});
