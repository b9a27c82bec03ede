/**
 * `npm run bench`: what the story costs a reader, beside a bare page of the same text measured in
 * the same run. Prints a table a device and writes bench-results/latest.json. The figures never
 * make it fail: they depend on the machine.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFloor } from './bench/floor.ts';
import { loads, measure, slowdown, type DeviceFigures } from './bench/measure.ts';
import { speed } from './bench/scroll.ts';
import { rows, table } from './bench/table.ts';
import { describeVerification, measureVerification } from './bench/verification.ts';
import { devices } from './bench/visit.ts';
import { root } from './run/process.mjs';
import { dist, ensureBuilt, withSite } from './site.ts';

const verification = measureVerification();
console.log(describeVerification(verification));
await ensureBuilt();
await withSite(dist, async (browser, server) => {
  const story = `${server}/`;
  const figures: Record<string, DeviceFigures> = {};
  await withFloor(browser, story, async (floor) => {
    for (const device of devices) {
      const measured = await measure(browser, device, { page: story, floor });
      figures[device.name] = measured;
      const title = `${device.name} ${device.width}×${device.height}`;
      console.log(`\n${table(title, rows(measured))}`);
    }
  });
  const conditions = { chromium: browser.version(), loads, slowdown, scrollSpeed: speed };
  const folder = join(root, 'bench-results');
  await mkdir(folder, { recursive: true });
  const result = { date: new Date().toISOString(), ...conditions, figures, verification };
  await writeFile(join(folder, 'latest.json'), `${JSON.stringify(result, null, 2)}\n`);
  console.log(`\nMedians of ${loads} loads; bench-results/latest.json has all figures.`);
});
