import { cpSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wordsOfFirstStory } from '../support/first-story.ts';
import { copyProject, run, type ProjectCopy } from '../support/project-copy.ts';

const FIXTURE = 'tests/fixtures/second-story/content';

let copy: ProjectCopy;

beforeEach(() => {
  copy = copyProject(['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']);
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy.folder, 'node_modules'));
  cpSync(FIXTURE, join(copy.folder, 'content'), { recursive: true });
});

afterEach(() => {
  copy.remove();
});

/** Builds the copy; the text of every file of the site by its path in it. */
async function build(): Promise<ReadonlyMap<string, string>> {
  const { code, output } = await run('node_modules/astro/bin/astro.mjs', ['build'], copy.folder);
  expect(code, output).toBe(0);
  const dist = join(copy.folder, 'dist');
  return new Map(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(dist, path)).isFile() && extname(path) !== '.woff2')
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(dist, path), 'utf8')]),
  );
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('’', '&#8217;').replaceAll("'", '&#39;');

test('another story is built from its content alone, with a scene of every generic kind and no word of the first', async () => {
  const site = await build();
  const story = site.get('index.html') ?? '';
  expect([...site.keys()]).toEqual(
    expect.arrayContaining([
      'sources/index.html',
      'corrections/index.html',
      'quote/leaned/index.html',
      'quote/no-more/index.html',
      ...['wordings', 'points', 'evening', 'sure', 'clock'].flatMap((id) => [
        `chart/${id}/index.html`,
        `chart/${id}.csv`,
        `chart/${id}.svg`,
      ]),
    ]),
  );
  expect(sectionOf(story, 'evening'), 'timeline').toContain('id="drawing-timeline-axis"');
  const unlit = sectionOf(story, 'unlit');
  expect(story, 'the clock of a scene').toMatch(/id="unlit"[^>]*data-clocked="540"/);
  expect(unlit, 'the clock of the dialog').toContain('data-length="540"');
  const ticks = (html: string): number => html.match(/<i\b[^>]*>\s*<b\b/g)?.length ?? 0;
  expect(ticks(/class="ticks"[^]*?<\/div>/.exec(story)?.[0] ?? ''), 'its minutes').toBe(9);
  expect(sectionOf(story, 'what-is-known'), 'prose').toContain('went out on a Thursday');
  expect(sectionOf(story, 'side-by-side'), 'compare').toMatch(
    /href="\/quote\/leaned\/"[^]*href="https:\/\/gazette\.example[^]*href="https:\/\/herald\.example/,
  );
  expect(sectionOf(story, 'to-scale'), 'chart').toContain('id="chart-evening"');
  expect(sectionOf(story, 'said'), 'quotes').toMatch(/id="quote-no-more"[^]*id="quote-leaned"/);
  expect(sectionOf(story, 'where-from'), 'sources').toContain('id="source-log"');
  expect(site.get('quote/leaned/index.html')).toContain('href="/#said"');

  const words = wordsOfFirstStory();
  expect(words.length).toBeGreaterThan(100);
  const left = [...site].flatMap(([path, text]) =>
    words
      .filter((word) => text.includes(word) || text.includes(escaped(word)))
      .map((word) => `${word} in ${path}`),
  );
  expect(left).toEqual([]);
});

test('a desk can begin with the site and its pages; all the rest may be missing', async () => {
  const kept = ['site.yaml', 'pages'];
  for (const name of readdirSync(join(copy.folder, 'content')))
    if (!kept.includes(name)) rmSync(join(copy.folder, 'content', name), { recursive: true });
  copy.change('content/site.yaml', '[^gazette:3]', '[^method]');
  copy.change('content/site.yaml', /outage:[^]*/, '');
  const site = await build();
  const story = site.get('index.html');
  expect(story).toContain('For nine minutes, a harbour had no lamps');
  expect(story, 'where the mark of the method leads').toContain('href="/sources/#method"');
  expect(story, 'a clock without a scene that runs by it').not.toContain('class="ticks');
  expect(site.get('corrections/index.html')).toContain('Nothing was wrong so far.');
});

/** The HTML of a scene or a section of the story: from its id to the next one’s. */
function sectionOf(story: string, id: string): string {
  const [, section = ''] = story.split(new RegExp(`<(?:section|scroll-story)[^>]* id="${id}"`));
  return section.split(/<(?:section class="prose|scroll-story)/)[0] ?? '';
}
