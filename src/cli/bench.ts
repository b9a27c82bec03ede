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
import type { Browser } from '@playwright/test';
import { measureContent } from './bench/content/measure.ts';
import { contentRows } from './bench/content/rows.ts';
import { embedRows, measureEmbeds } from './bench/embeds.ts';
import { storyTable } from './bench/rows.ts';
import type { Scale } from './bench/scale/content.ts';
import { measureGrowth } from './bench/scale/growth.ts';
import { growthRows } from './bench/scale/rows.ts';
import { measureStory } from './bench/story.ts';
import { table, type Row } from './bench/table.ts';
import { describeVerification, measureVerification } from './bench/verification.ts';
import { devices } from './bench/visit.ts';
import { root } from './run/process.mjs';
import { dist, ensureBuilt, withSite } from './site.ts';

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
const chosen = options.profiles.split(',').map((profile) => {
  const device = devices.find(({ name }) => name === profile);
  if (!device) throw new Error(`There is no profile "${profile}".`);
  return device;
});

function print(heads: Row, lines: readonly Row[]): void {
  console.log(`\n${table(heads, lines)}`);
}

/** What is measured on the desk, without a browser. */
const desk: Record<string, () => Promise<unknown>> = {
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
};

/** What is measured on pages; `site` is the address of the built one, without a slash at its end. */
const pages: Record<string, (browser: Browser, site: string) => Promise<unknown>> = {
  story: async (browser, site) => {
    const { quick } = options;
    const runs = quick ? 1 : Number(options.runs);
    const story = await measureStory(browser, `${site}/`, { devices: chosen, runs, quick });
    const { heads, lines } = storyTable(story);
    print(heads, lines);
    return Object.fromEntries([...story].map(([{ name }, figures]) => [name, figures]));
  },
  embeds: async (browser, site) => {
    const figures: Record<string, unknown> = {};
    for (const device of chosen) {
      const measured = await measureEmbeds(browser, device, site);
      figures[device.name] = measured;
      print([`ten pieces, ${device.name}`, 'page', 'idle', 'target'], embedRows(measured));
    }
    return figures;
  },
  scale: async (browser) => {
    const growth = await measureGrowth(browser, devices[0], scale);
    const title = `phone, ${scale.outlets} outlets × ${scale.utterances} utterances and claims`;
    print([title, 'now', 'large', 'target'], growthRows(growth));
    return growth;
  },
};

const unknown = positionals.find((name) => !(name in desk || name in pages));
if (unknown !== undefined) throw new Error(`There is no part "${unknown}".`);
const isWanted = ([name]: [string, unknown]): boolean =>
  positionals.length === 0 || positionals.includes(name);
const result: Record<string, unknown> = { date: new Date().toISOString() };
for (const [name, measure] of Object.entries(desk).filter(isWanted)) result[name] = await measure();
const onPages = Object.entries(pages).filter(isWanted);
if (onPages.length > 0) {
  if (options.dist === undefined) await ensureBuilt();
  await withSite(options.dist ?? dist, async (browser, site) => {
    result['chromium'] = browser.version();
    for (const [name, measure] of onPages) result[name] = await measure(browser, site);
  });
}
await mkdir(dirname(options.json), { recursive: true });
await writeFile(options.json, `${JSON.stringify(result, null, 2)}\n`);
console.log(`\nAll figures are in ${options.json}`);
