import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/test.ts';

test.skip(({ isMobile }) => isMobile, 'The files are the same for a telephone.');
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

/** The texts of all pages that were built. */
const builtPages = (): string[] =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => readFileSync(join('dist', path), 'utf8'));

test('only islands hold the markers by which Svelte wakes them', () => {
  const marked = (html: string): boolean => /<!--[[\]]/.test(html);
  const html = builtPages();
  expect(html.filter(marked).length).toBeGreaterThan(0);
  expect(
    html.filter((text) => marked(text.replaceAll(/<astro-island[^]*?<\/astro-island>/g, ''))),
  ).toEqual([]);
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
