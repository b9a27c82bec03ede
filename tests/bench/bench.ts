/**
 * `npm run bench`: what the story costs a reader who scrolls through it on a phone and on a desktop,
 * beside a plain page of the same words measured in turn (`-- story` measures that alone), what ten
 * pieces cost a page that embeds them (`embeds`), what the site costs with many outlets and
 * utterances (`scale`), and how long its check, its build and its verification take (`content`,
 * `verification`).
 *
 * `--runs N` readings of each page with each gesture, `--profiles phone,desktop`, `--dist DIR` for
 * another build, `--quick` for one reading of the beginning, `--json FILE` for the figures. They
 * never make it fail: they depend on the machine.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureContent } from './content/measure.ts';
import { contentRows } from './content/rows.ts';
import { withHost } from './embeds.ts';
import { floorOf } from './floor.ts';
import { withPages } from './hosted.ts';
import { measurePair, type Extent } from './measure.ts';
import { measureMemory, memoryRows, type Memory } from './memory.ts';
import { FIGURES, pairHeads, pairRows, SCROLL_FIGURES } from './rows.ts';
import type { Scale } from './scale/content.ts';
import { measureGrowth } from './scale/growth.ts';
import { growthRows } from './scale/rows.ts';
import { table, type Row } from './table.ts';
import { describeVerification, measureVerification } from './verification.ts';
import { atFullSpeed, devices } from './visit.ts';
import { findBrowser } from '../../src/cli/browser.ts';
import { root } from '../../src/cli/run/process.mjs';
import { serve } from '../../src/cli/serve.ts';
import { dist, ensureBuilt } from '../../src/cli/site.ts';

/** How much content the site has to bear. */
const scale: Scale = { outlets: 60, utterances: 200, claims: 200 };

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    profiles: { type: 'string', default: devices.map(({ name }) => name).join(',') },
    dist: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string', default: join(root, 'bench-results', 'latest.json') },
  },
});
/** The most of a page that a quick run scrolls through, in CSS pixels. */
const QUICK = 15_000;
const extent: Extent = {
  runs: options.quick ? 1 : Number(options.runs),
  most: options.quick ? QUICK : Infinity,
  devices: options.profiles.split(',').map((profile) => {
    const device = devices.find(({ name }) => name === profile);
    if (!device) throw new Error(`There is no profile "${profile}".`);
    return device;
  }),
};

const print = (heads: Row, lines: readonly Row[]): void => {
  console.log(`\n${table(heads, lines)}`);
};

/** What can be measured; `site` is the address of the built one, without a slash at its end. */
const parts: Record<string, (site: string) => Promise<unknown>> = {
  verification: () => {
    const figures = measureVerification();
    console.log(describeVerification(figures));
    return Promise.resolve(figures);
  },
  content: async () => {
    const figures = await measureContent();
    print(['content', 'measured', 'from half', 'target'], contentRows(figures));
    return figures;
  },
  story: async (site) => {
    const page = `${site}/`;
    const readings = await withPages({ floor: await floorOf(page) }, (address) =>
      measurePair({ page, floor: `${address}/floor/` }, extent),
    );
    const memories: Memory[] = [];
    // A quick run is no time for ten scrolls.
    for (const device of options.quick ? [] : extent.devices)
      memories.push(await measureMemory(device, page));
    const held = options.quick ? [] : memoryRows(memories);
    print(pairHeads(readings), [...pairRows(readings, FIGURES), ...held]);
    return { readings, memories };
  },
  embeds: (site) =>
    withHost(site, async (addresses) => {
      const fast = { ...extent, devices: extent.devices.map(atFullSpeed) };
      const readings = await measurePair(addresses, fast);
      print(['ten pieces', ...pairHeads(readings).slice(1)], pairRows(readings, SCROLL_FIGURES));
      return readings;
    }),
  scale: async () => {
    const growth = await measureGrowth(devices[0], scale);
    const title = `phone, ${scale.outlets} outlets × ${scale.utterances} utterances and claims`;
    print([title, 'now', 'large', 'target'], growthRows(growth));
    return growth;
  },
};

const wanted = positionals.length > 0 ? positionals : Object.keys(parts);
const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) throw new Error(`There is no part "${unknown}".`);
const { origin, executablePath } = await findBrowser();
console.log(`${executablePath} (${origin})`);
if (options.dist === undefined) await ensureBuilt();
const server = await serve(options.dist ?? dist);
const result: Record<string, unknown> = { date: new Date().toISOString(), executablePath };
for (const name of wanted) result[name] = await parts[name]?.(server.address);
await server.close();
await mkdir(dirname(options.json), { recursive: true });
await writeFile(options.json, `${JSON.stringify(result, null, 2)}\n`);
console.log(`\nAll figures are in ${options.json}`);
