import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from './support/host.ts';

/** The most that each kind may weigh in kB, gzipped, with all its scripts, fonts aside. */
const LIMITS = { quote: 12, chart: 20, scene: 70 } as const;

/** The files that a page's scripts consist of. */
function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const follow = (text: string): void => {
    for (const [, file = ''] of text.matchAll(/["'](?:\/_astro\/|\.\/)([\w.-]+\.js)["']/g)) {
      if (found.has(file)) continue;
      found.add(file);
      follow(readFileSync(`dist/_astro/${file}`, 'utf8'));
    }
  };
  follow(html);
  return [...found];
}

/** Without the font that stands in the styles. */
const weigh = (text: string): number =>
  gzipSync(text.replaceAll(/url\(data:font[^)]*\)/g, ''), { level: 9 }).length;

for (const [kind, limit] of Object.entries(LIMITS))
  test(`every ${kind} in a frame weighs at most ${String(limit)} kB in all`, () => {
    for (const id of readdirSync(`dist/embed/v1/${kind}`)) {
      const html = readFileSync(`dist/embed/v1/${kind}/${id}/index.html`, 'utf8');
      expect(html, 'all styles are in the page').not.toMatch(/rel="stylesheet"/);
      const scripts = scriptsOf(html).map((file) => readFileSync(`dist/_astro/${file}`, 'utf8'));
      const sum = [html, ...scripts].reduce((total, text) => total + weigh(text), 0);
      expect(sum, id).toBeLessThanOrEqual(limit * 1000);
    }
  });
