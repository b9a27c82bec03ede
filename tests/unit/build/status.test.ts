import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/checker/current.ts';
import { shownContent } from '../../../src/content/shown.ts';
import { quotesOf } from '../../../src/quotes/quote.ts';
import { makeStory } from '../../../src/story/model.ts';
import { build, copySite, type ProjectCopy } from '../support/project-copy.ts';

const REASON = 'It turned out to be wrong.';
const retracted = `status: retracted\nretracted: ${REASON}\n`;

/** Takes pieces of every kind back, and makes drafts of others. */
function edit({ change }: ProjectCopy): void {
  const end = /$(?![\s\S])/;
  change('content/utterances/no-crime.yaml', end, retracted);
  change('content/charts/30-names.yaml', end, retracted);
  change('content/charts/60-night.yaml', end, retracted);
  change('content/scenes/20-click.md', 'graphic:\n', `${retracted}graphic:\n`);
  change('content/articles/fox-13.yaml', end, retracted);
  change('content/articles/gizmodo.yaml', end, 'status: draft\n');
  change('content/utterances/coincidences.yaml', end, 'status: draft\n');
  change('content/utterances/wild-time.yaml', end, 'status: ready\n');
  change('content/charts/20-words.yaml', end, 'status: ready\n');
  change('content/scenes/10-report.md', 'graphic:\n', 'status: draft\ngraphic:\n');
}

let copy: ProjectCopy;
const page = (path: string): string => copy.read(join('dist', path));
/** Where words stand in a built file, with a little of what is around them; a page is long. */
const excerpt = (path: string, words: string): string | undefined => {
  const at = page(path).indexOf(words);
  return at < 0 ? undefined : page(path).slice(Math.max(0, at - 40), at + words.length + 40);
};
const isThere = (path: string): boolean => existsSync(join(copy.folder, 'dist', path));

beforeAll(async () => {
  copy = copySite();
  edit(copy);
  const { code, output } = await build(copy);
  expect(code, output).toBe(0);
});

afterAll(() => {
  copy.remove();
});

describe('what was taken back', () => {
  it('as a quote keeps its page and its annotation, which say why and no longer quote', () => {
    for (const file of ['quote/no-crime/index.html', 'quote/no-crime.jsonld']) {
      expect(excerpt(file, REASON)).toBeDefined();
      expect(excerpt(file, 'Escobar')).toBeUndefined();
    }
  });

  it('as a quote is neither on the wall nor on a chart', () => {
    expect(excerpt('index.html', 'Pablo Escobar')).toBeUndefined();
    expect(excerpt('chart/tellings/index.html', 'Pablo Escobar')).toBeUndefined();
    expect(excerpt('chart/tellings.csv', 'No crime')).toBeUndefined();
  });

  it('as a chart keeps its page, its figures and its picture, which say why and show nothing', () => {
    const { title } = readContent(process.cwd()).charts.find(({ id }) => id === 'names')?.data ?? {
      title: '',
    };
    for (const file of ['chart/names/index.html', 'chart/names.csv', 'chart/names.svg'])
      expect(excerpt(file, REASON)).toBeDefined();
    expect(page('chart/names.csv').trim().split('\n')).toHaveLength(2);
    expect(excerpt('index.html', title)).toBeUndefined();
  });

  it('as a chart takes the scene that draws it along', () => {
    expect(excerpt('index.html', '<scroll-story id="night"')).toBeUndefined();
    expect(excerpt('index.html', '<section class="taken-back" id="night"')).toBeDefined();
  });

  it('as a scene leaves its addresses and those of its steps, with the reason, outside the story', () => {
    const story = page('index.html');
    expect(excerpt('index.html', '<scroll-story id="click"')).toBeUndefined();
    const [, notice = ''] =
      /<section class="taken-back" id="click"([\s\S]*?)<\/section>/.exec(story) ?? [];
    expect(notice).toContain(REASON);
    expect(notice).toContain('id="not-on-purpose"');
    expect(story.match(/id="not-on-purpose"/g)).toHaveLength(1);
    expect(excerpt('index.html', 'href="#click"')).toBeUndefined();
  });

  it('as a scene keeps its page, and as any piece its share image and its oEmbed answer, all without its words', () => {
    expect(excerpt('scene/click/index.html', REASON)).toBeDefined();
    expect(excerpt('scene/click/index.html', '<scroll-story')).toBeUndefined();
    expect(excerpt('quote/no-crime/index.html', 'json+oembed')).toBeUndefined();
    for (const piece of ['scene/click', 'quote/no-crime', 'chart/names']) {
      expect(isThere(`og/${piece}.png`), piece).toBe(true);
      expect(excerpt(`oembed/${piece}.json`, 'Escobar'), piece).toBeUndefined();
    }
    expect(page('embed/v1/index.json')).toContain(`"retracted":"${REASON}"`);
  });

  it('as an article has a notice in both lists of sources, and credits nothing any more', () => {
    for (const file of ['index.html', 'sources/index.html']) {
      const [entry = ''] = /<li[^>]*id="source-fox-13"[\s\S]*?<\/li>/.exec(page(file)) ?? [];
      expect(entry, file).toContain(REASON);
    }
    expect(/Sources: [^<]*Fox 13/.exec(page('index.html'))).toBeNull();
    expect(excerpt('chart/clock.csv', 'Fox 13')).toBeUndefined();
  });
});

describe('a draft, or what is ready,', () => {
  it('has no page', () => {
    for (const id of ['coincidences', 'wild-time'])
      expect(isThere(`quote/${id}/index.html`)).toBe(false);
    expect(isThere('chart/words/index.html')).toBe(false);
  });

  it('is nowhere in the build', () => {
    for (const file of ['index.html', 'chart/tellings/index.html', 'sources/index.html']) {
      expect(excerpt(file, 'A number of coincidences')).toBeUndefined();
      expect(excerpt(file, 'A wild time')).toBeUndefined();
      expect(excerpt(file, 'source-gizmodo')).toBeUndefined();
      expect(excerpt(file, 'id="triage"')).toBeUndefined();
    }
  });

  it('is there in dev', () => {
    const content = shownContent(readContent(copy.folder), { drafts: true });
    const { sections, takenBack } = makeStory(content);
    expect(sections.map(({ id }) => id)).toContain('report');
    expect(takenBack.map(({ id }) => id)).toEqual(['click', 'night']);
    expect(quotesOf(content).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['coincidences', 'wild-time']),
    );
  });
});
