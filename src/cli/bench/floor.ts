import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serve } from '../serve.ts';

/**
 * Makes a page with the text of `story` in bare headings and paragraphs, without style or script,
 * and serves it while `use` runs: nothing that says the same can be lighter.
 */
export async function withFloor<T>(
  browser: Browser,
  story: string,
  use: (address: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-floor-'));
  await writeFile(join(folder, 'index.html'), await bareText(browser, story));
  const server = await serve(folder);
  try {
    return await use(`${server.address}/`);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

async function bareText(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const blocks = await page
    .locator('main')
    .locator('h1, h2, h3, h4, h5, h6, p, li:not(:has(p)), dt, dd, figcaption')
    .evaluateAll((elements) =>
      elements
        // A figure's words inside SVG have no place in running text.
        .filter((element) => element.closest('svg') === null)
        .map((element) => ({
          tag: /^H\d$/.test(element.tagName) ? element.tagName.toLowerCase() : 'p',
          text: (element.textContent || '').replace(/\s+/g, ' ').trim(),
        }))
        .filter(({ text }) => text !== ''),
    );
  await context.close();
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = blocks.map(({ tag, text }) => `<${tag}>${escape(text)}</${tag}>`);
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><title>The same text, bare</title><main>',
    ...body,
    '</main></html>',
  ].join('\n');
}
