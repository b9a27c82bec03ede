import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readContent } from '../../src/checker/current.ts';
import { expect, test } from './support/test.ts';
// A page whose requests are held up has no known place in the network, and gets no pictures.
test.use({ patientFonts: false });

test('a build holds nothing of the desk and of the browser editor', async ({ request }) => {
  for (const path of ['/desk/', '/desk/pieces/', '/admin/'])
    expect((await request.get(path)).status(), path).toBe(404);
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((below) => join('dist', below))
    .filter((path) => statSync(path).isFile());
  expect(files.length).toBeGreaterThan(20);
  expect(
    files.filter((path) => /sveltia|step-scrubber/.test(readFileSync(path, 'latin1'))),
  ).toEqual([]);
});

test('the page of the story stays as light as it has become', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const [, below = ''] = /_astro\/(below\.[^"]+\.css)/.exec(html) ?? [];
  const together = (pattern: RegExp): number =>
    [...html.matchAll(pattern)].reduce((sum, [whole]) => sum + whole.length, 0);
  // What it weighed on 30 November 2026, and a twentieth more.
  expect(gzipSync(html).length, 'HTML, gzipped').toBeLessThan(79_000);
  expect(html.length, 'HTML').toBeLessThan(605_000);
  expect(html.match(/<[a-z]/g)?.length, 'elements').toBeLessThan(6_200);
  expect(together(/<svg[^]*?<\/svg>/g), 'SVG').toBeLessThan(279_000);
  expect(together(/<style>[^]*?<\/style>/g), 'styles in the head').toBeLessThan(40_500);
  expect(statSync(join('dist/_astro', below)).size, 'styles below').toBeLessThan(51_500);
});

/** The texts of all pages that were built. */
const builtPages = (): string[] =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => readFileSync(join('dist', path), 'utf8'));

test('whatever holds the name of the private person says as well who did not confirm it', () => {
  const names = readContent('.')
    .speakers.filter(({ data }) => data.private)
    .flatMap(({ data }) => data.name.split(' '));
  expect(names.length).toBeGreaterThan(0);
  const holding = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((below) => join('dist', below))
    .filter((path) => /\.(html|json|jsonld|csv)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    .filter(({ text }) => names.some((name) => new RegExp(name, 'i').test(text)));
  expect(holding.length).toBeGreaterThan(0);
  expect(
    holding.filter(({ text }) => !text.includes('Twitter did not confirm')).map(({ path }) => path),
  ).toEqual([]);
});

test('only islands hold the markers by which Svelte wakes them', () => {
  const marked = (html: string): boolean => /<!--[[\]]/.test(html);
  const html = builtPages();
  expect(html.filter(marked).length).toBeGreaterThan(0);
  const islands = /<(astro-island|graphic-stage|chart-explorer)\b[^]*?<\/\1>/g;
  expect(html.filter((text) => marked(text.replaceAll(islands, '')))).toEqual([]);
});

test('every page and every frame names the site’s icon, and the address that browsers guess has it, too', async ({
  page,
  request,
}) => {
  expect(
    builtPages().filter((html) => !html.includes('<link rel="icon" href="/icon.svg"')),
  ).toEqual([]);
  expect((await request.get('/favicon.ico')).headers()['content-type']).toBe('image/x-icon');
  await page.goto('/corrections/');
  const width = await page.evaluate(async () => {
    const image = new Image();
    image.src = '/favicon.ico';
    await image.decode();
    return image.naturalWidth;
  });
  expect(width).toBe(32);
});
