import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { binary, hand, root } from './run/process.mjs';
import { serve } from './serve.ts';

/** The folder of the built site. */
export const dist = join(root, 'dist');

/** Builds the site if it is not built. Throws when the build fails. */
export async function ensureBuilt(): Promise<void> {
  if (existsSync(join(dist, 'index.html'))) return;
  console.log('There is no built site yet; building it …');
  const code = await hand(process.execPath, [binary('astro'), 'build']);
  if (code !== 0) throw new Error(`The build failed with ${code}.`);
}

/** Starts a browser and a server for a folder, runs `use` with them, and stops both. */
export async function withSite<T>(
  folder: string,
  use: (browser: Browser, address: string) => Promise<T>,
): Promise<T> {
  const { executablePath, args, origin } = await findBrowser();
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath, args });
  console.log(`Chromium ${browser.version()} (${origin}), ${server.address}`);
  try {
    return await use(browser, server.address);
  } finally {
    await browser.close();
    await server.close();
  }
}
