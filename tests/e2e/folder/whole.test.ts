import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../src/checker/current.ts';
import { deadLinks } from '../support/links.ts';
import { expect, IN_A_FOLDER, test } from '../support/test.ts';
import { FOLDER } from './site.ts';

// A page whose requests are held up has no known place in the network, and gets no pictures.
test.use({ patientFonts: false });

const { base, host, built } = FOLDER;

interface Text {
  file: string;
  text: string;
}

/** Everything of the build that can hold an address. */
const texts = (): Text[] =>
  readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|css|js|json|jsonld|svg|csv|xml|txt)$|^_headers$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(built, file), 'utf8') }));

/** What begins at the root of a host: in quotation marks, as an attribute, in styles, in the rules for headers. */
const fromRoot = ({ file, text }: Text): string[] => {
  const patterns =
    file === '_headers'
      ? [/^(\/\S*)/gm]
      : [/(?:["'(]|&quot;)(\/[\w#?.-][^"'&)\s<]*)/g, /\s[a-z-]+="(\/)"/g];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, path = '']) => path));
};

/** The whole addresses of the site. */
const ours = ({ text }: Text): string[] =>
  [...text.matchAll(/https:\/\/paper\.example([^\s"'<>&;)}\\`]*)/g)].map(([, path = '']) => path);

test.describe('a site in a folder of its host', IN_A_FOLDER, () => {
  test('no path in the build lacks the folder', () => {
    const found = texts().flatMap((one) => fromRoot(one).map((path) => ({ file: one.file, path })));
    expect(found.length).toBeGreaterThan(500);
    expect(found.filter(({ path }) => !path.startsWith(base))).toEqual([]);
  });

  test('every whole address is on the host that was named, in the folder, and leads to a file', () => {
    const { address } = readContent(process.cwd()).site;
    const all = texts();
    expect(all.filter(({ text }) => text.includes(address)).map(({ file }) => file)).toEqual([]);
    const paths = new Set(all.filter(({ file }) => file !== '_headers').flatMap(ours));
    expect(paths.size).toBeGreaterThan(100);
    const lost = [...paths].filter((path) => {
      const [below = ''] = path.split(/[?#]/);
      if (!below.startsWith(base)) return true;
      const file = join(built, decodeURIComponent(below.slice(base.length)));
      return !existsSync(below.endsWith('/') ? join(file, 'index.html') : file);
    });
    expect(lost).toEqual([]);
  });

  test('every page leads to what is there, and the rest of the host is not ours', async ({
    page,
    request,
  }) => {
    expect((await request.get('/')).status()).toBe(404);
    for (const path of [
      './',
      './sources/',
      './corrections/',
      './embed/',
      './chart/tellings/',
      './quote/wild-time/',
      './scene/dark/',
      './embed/v1/story/',
      './embed/v1/quote/wild-time/',
    ]) {
      await page.goto(path);
      expect(await deadLinks(page), path).toEqual([]);
    }
  });

  test('the icon, the headers and the choice of a mode belong to the folder', async ({ page }) => {
    const response = await page.goto('./');
    expect(response?.headers()['content-security-policy']).toContain(host);
    const icon = await page.locator('link[rel=icon]').getAttribute('href');
    expect(icon).toBe(`${base}icon.svg`);
    expect((await page.request.get(icon ?? '')).ok()).toBe(true);
    await page.evaluate(() => {
      localStorage.setItem('mode', 'dark of the host');
    });
    await page.getByRole('radio', { name: 'Read' }).check();
    expect(await page.evaluate(() => localStorage.getItem('mode'))).toBe('dark of the host');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'read');
  });
});
