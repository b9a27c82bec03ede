import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import english from '../../src/catalogue/languages/en.ts';
import { copyProject, type Copy } from '../../src/cli/copy.ts';
import { serve } from '../../src/cli/serve.ts';
import { expect, test as base } from './support/test.ts';

// One worker, so that the copy is built once.
base.describe.configure({ mode: 'default' });

/** The English catalogue with every message in brackets, so that what it says can be told from the rest. */
const bracketed = {
  ...english,
  messages: Object.fromEntries(
    Object.entries(english.messages).map(([key, message]) => [key, `⟦${message}⟧`]),
  ),
};

const test = base.extend<object, { copy: Copy; site: string }>({
  copy: [
    async ({}, use) => {
      const copy = copyProject();
      writeFileSync(
        join(copy.folder, 'src/catalogue/languages/en.ts'),
        `export default ${JSON.stringify(bracketed)} as const;\n`,
      );
      const { code, output } = await copy.build();
      expect(code, output).toBe(0);
      await use(copy);
      copy.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  site: [
    async ({ copy }, use) => {
      const { address, close } = await serve(copy.dist);
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});

const months = Array.from({ length: 12 }, (_, month) =>
  new Date(2017, month).toLocaleString(english.locale, { month: 'long' }),
);
/** Names of formats and of browsers’ own things, which no language has other words for. */
const NAMES = ['BibTeX', 'CSL-JSON', 'Markdown'];

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');

/** All that editors have written, as one run of letters, without the marks of sources. */
const content = letters(
  globSync('content/**/*.{yaml,md,json}', { exclude: ['content/embeds'] })
    .map((file) => `${relative('content', file)} ${readFileSync(file, 'utf8')}`)
    .join('\n')
    .replaceAll(/\[\^[^\]]*\]/g, ''),
);

/** Whether every sentence of a text, between dates and names, stands in the content as it is. */
const isOfContent = (text: string): boolean =>
  text
    .split(new RegExp([String.raw`\d+|(?<=[.;])\s`, ...months, ...NAMES].join('|')))
    .every((part) => content.includes(letters(part)));

/** The letters outside of all brackets. Where a text is cut short, its bracket stays open to its end. */
function outside(runs: readonly string[]): string[] {
  let depth = 0;
  return runs.flatMap((run) => {
    let kept = '';
    for (const sign of run) {
      if (sign === '⟦') depth += 1;
      else if (sign === '⟧') depth = Math.max(0, depth - 1);
      else if (depth === 0) kept += sign;
      if (sign === '⟧') kept += '\n';
    }
    return kept.split('\n').filter((part) => letters(part));
  });
}

/** What somebody reads or hears of a page: its texts block by block, and its attributes. */
const readPage = (): string[][] => {
  const skipped = 'script, style, template, textarea';
  const runs: string[][] = [];
  const own = (root: Element): string[] => {
    const texts: string[] = [];
    const walk = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
      if (!(node instanceof Element) || node.matches(skipped)) return;
      // A drawing has its own beginning and end.
      if (node !== root && node.matches('svg, p, li, td, th, dd, dt, h1, h2, h3, summary'))
        runs.push(own(node));
      else node.childNodes.forEach(walk);
    };
    walk(root);
    return texts;
  };
  runs.push(own(document.documentElement));
  for (const element of document.querySelectorAll('*'))
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'content', 'label'])
      if (
        element.hasAttribute(name) &&
        !element.matches('meta:not([name=description], [property="og:image:alt"])')
      )
        runs.push([element.getAttribute(name) ?? '']);
  return runs;
};

test.describe('every word that is not in the content is in the catalogue', () => {
  test.use({ javaScriptEnabled: false });

  test('on every page', async ({ page, copy }) => {
    const pages = globSync('**/index.html', { cwd: copy.dist });
    expect(pages.length).toBeGreaterThan(50);
    const found: string[] = [];
    // Nobody looks at the pages here.
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'document'
        ? route.continue()
        : route.fulfill({ body: '' }),
    );
    for (const path of pages) {
      const address = `/${path.replaceAll('\\', '/').replace('index.html', '')}`;
      if (/^\/(admin|desk)\//.test(address)) continue;
      await page.goto(address);
      const runs = await page.evaluate(readPage);
      found.push(
        ...runs
          .flatMap(outside)
          .filter((text) => !isOfContent(text))
          .map((text) => `${address}: ${text.trim()}`),
      );
    }
    expect([...new Set(found)]).toEqual([]);
  });
});

test('the scripts have the words of the catalogue, and nothing of it', ({ copy }) => {
  const scripts = globSync('_astro/*.js', { cwd: copy.dist })
    .map((path) => readFileSync(join(copy.dist, path), 'utf8'))
    .join('\n');
  expect(scripts).toContain('⟦Select a mark to read the words.⟧');
  expect(scripts).not.toContain('matrix.close');
  const plain = Object.values<string>(english.messages).filter((text) =>
    /^[^{}<>]*\s[^{}<>]*$/.test(text),
  );
  const bare = plain.filter((text) =>
    ['>', '"', "'", '`'].some((before) => scripts.includes(before + text)),
  );
  expect(bare).toEqual([]);
});

test('the files of charts and of other systems have it, too', ({ copy }) => {
  for (const path of globSync('chart/*.csv', { cwd: copy.dist })) {
    const [head = ''] = readFileSync(join(copy.dist, path), 'utf8').split('\n');
    expect(head, path).toMatch(/^("?⟦[^⟧]*⟧"?,?)+\r?$/);
  }
  const { html } = JSON.parse(
    readFileSync(join(copy.dist, 'oembed/quote/wild-time.json'), 'utf8'),
  ) as { html: string };
  expect(html).toContain('⟦“');
});
