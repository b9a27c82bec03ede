import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serve } from '../serve.ts';

/** A column to read in, and nothing else. */
const STYLE =
  'body{margin:0;font:1.125rem/1.6 Georgia,serif}main{max-width:38rem;margin:auto;padding:2rem 1.25rem}';

/**
 * Makes a plain article with the words of `story` in headings and paragraphs, without script, font
 * or image, and serves it while `use` runs: nothing that says the same can be lighter.
 */
export async function withFloor<T>(
  browser: Browser,
  story: string,
  use: (address: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-floor-'));
  await writeFile(join(folder, 'index.html'), await plainText(browser, story));
  const server = await serve(folder);
  try {
    return await use(`${server.address}/`);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

/** What stands on the page for a reader without script; what is hidden or drawn is no part of it. */
async function plainText(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const lines = (await page.locator('main').innerText()).split('\n');
  const headings = new Set(await page.locator('h1, h2, h3, h4, h5, h6').allInnerTexts());
  await context.close();
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = lines
    .filter((line) => line.trim() !== '')
    .map((line) => (headings.has(line) ? `<h2>${escape(line)}</h2>` : `<p>${escape(line)}</p>`));
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">',
    `<title>The same words, plain</title><style>${STYLE}</style><main>`,
    ...body,
    '</main></html>',
  ].join('\n');
}
