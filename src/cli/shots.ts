/**
 * `npm run shots`: pictures of the built site in shots/, for looking at.
 * `-- --width 390 --scheme dark --mode steps|reduced|nojs|print --scene report --strip --page /`;
 * `--width` and `--scheme` may be given more than once. `--engine firefox|webkit|ios16` takes every
 * step as that engine draws it.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from '@playwright/test';
import { root } from './run/process.mjs';
import { readOptions, sizes, type Options } from './pictures/options.ts';
import { shootInEngine } from './pictures/engine.ts';
import { shootSteps, shootStrip } from './pictures/scenes.ts';
import { print, shootWhole } from './pictures/still.ts';
import { findScenes, open } from './pictures/story-page.ts';
import { dist, ensureBuilt, withSite } from './site.ts';

type Scheme = Options['scheme'][number];

const options = readOptions(process.argv.slice(2));
const out = join(root, 'shots');

function newContext(browser: Browser, width: number, scheme: Scheme): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: sizes[width] ?? 860 },
    isMobile: width < 768,
    hasTouch: width < 768,
    colorScheme: scheme,
    reducedMotion: options.mode === 'reduced' ? 'reduce' : 'no-preference',
    javaScriptEnabled: options.mode !== 'nojs',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
}

/** The pictures of one width and scheme. Returns a line about them. */
async function shoot(context: BrowserContext, address: string, folder: string): Promise<string> {
  const page = await context.newPage();
  if (options.mode === 'nojs') return `${await shootWhole(page, address, folder)} slices`;
  await open(page, address);
  await page.screenshot({ path: join(folder, 'hero.png') });
  let count = 1;
  for (const scene of await findScenes(page)) {
    if (options.scene !== undefined && scene.id !== options.scene) continue;
    if (options.strip) await shootStrip(context, page, scene, folder);
    else count += await shootSteps(context, page, scene, folder);
  }
  return count === 1 ? '1 picture' : `${count} pictures`;
}

/** Pictures in the browser that everything else is taken with. */
async function shootInBrowser(browser: Browser, server: string): Promise<void> {
  const address = server + options.page;
  if (options.mode === 'print') {
    await mkdir(out, { recursive: true });
    const context = await newContext(browser, 1360, 'light');
    await print(await context.newPage(), address, join(out, 'print-A4.pdf'));
    console.log('shots/print-A4.pdf');
    return;
  }
  for (const width of options.width) {
    for (const scheme of options.scheme) {
      const name = `${width}-${scheme}${options.mode === 'steps' ? '' : `-${options.mode}`}`;
      await mkdir(join(out, name), { recursive: true });
      const context = await newContext(browser, width, scheme);
      console.log(`shots/${name}: ${await shoot(context, address, join(out, name))}`);
      await context.close();
    }
  }
}

await ensureBuilt();
if (options.engine === undefined) await withSite(dist, shootInBrowser);
else await shootInEngine(options, out);
