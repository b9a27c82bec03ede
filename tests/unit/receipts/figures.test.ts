import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { comparedStories, type Compared } from '../support/compared.ts';
import { copyFolder, run } from '../support/project-copy.ts';
import { paragraphsIn } from '../support/sources.ts';

const stories = comparedStories('the measured figures are');

/** The paragraphs that an article's file calls headline or running text, by their number. */
function passages(
  { content, textOf }: Compared,
  id: string,
  part: 'headline' | 'body',
): Map<number, string> {
  const article = content.articles.find((entry) => entry.id === id)?.data;
  const list = article?.role === 'telling' ? (article.structure?.[part] ?? '') : '';
  const all = paragraphsIn(textOf(id));
  const numbers = all
    .map((_, index) => index + 1)
    .filter((number) =>
      list.split(', ').some((range) => {
        const [from, to = from] = range.split('-').map(Number);
        return number >= (from ?? Infinity) && number <= (to ?? 0);
      }),
    );
  return new Map(numbers.map((number) => [number, all[number - 1] ?? '']));
}

/** Words as a word processor counts them: what stands between white space and is not only signs. */
const countPlainly = (text: string): number =>
  text.split(/[\s—–]+|\s-\s/).filter((part) => /[a-z0-9]/i.test(part)).length;

describe.each(stories)('the measured figures of $story', (story) => {
  const { content, folder, texts } = story;
  const ids = Object.keys(content.measures.articles);
  const copy = copyFolder(folder, ['content']);

  afterAll(() => {
    copy.remove();
  });

  const check = (): ReturnType<typeof run> =>
    run('src/cli/measure.ts', ['--check', '--texts', resolve(texts)], copy.folder);

  it('are of every telling, and of the texts as they are now', async () => {
    const tellings = content.articles.filter(({ data }) => data.role === 'telling');
    expect(ids.sort()).toEqual(tellings.map(({ id }) => id).sort());
    const { code, output } = await check();
    expect(output).toContain('Nothing has changed.');
    expect(code).toBe(0);
  }, 30_000);

  it('would be found out if they were not', async () => {
    const words = content.measures.articles[ids[0] ?? '']?.words ?? 0;
    const file = 'content/measures.lock.json';
    copy.change(file, `"words": ${String(words)}`, `"words": ${String(words + 1)}`);
    const { code, output } = await check();
    copy.change(file, `"words": ${String(words + 1)}`, `"words": ${String(words)}`);
    expect(output).toContain('does not say what the texts say');
    expect(code).toBe(1);
  }, 30_000);

  it.each(ids)('have as many words of %s as a plain count of its running text', (id) => {
    const body = [...passages(story, id, 'body').values()].join(' ');
    expect(countPlainly(body)).toBe(content.measures.articles[id]?.words);
  });

  it.each(ids)('have as many quoted words of %s as stand between its quotation marks', (id) => {
    const counted = [...passages(story, id, 'body').values()].flatMap((paragraph) =>
      // A quotation that goes on in the next paragraph has no mark at the end of this one.
      [...paragraph.matchAll(/["“]([^"“”]*)(?:["”]|$)/g)].map(([, inside]) => inside ?? ''),
    );
    const measured = content.measures.articles[id]?.quoted ?? {};
    const spoken = Object.values(measured).reduce((sum, words) => sum + words, 0);
    const all = countPlainly(counted.join(' '));
    // What quotes nobody, such as “newsworthy” and “rogue employee”, is a few words at most.
    expect(all).toBeGreaterThanOrEqual(spoken);
    expect(all - spoken).toBeLessThanOrEqual(6);
  });

  it.each(ids)('have every use of the words for event and man in %s, and no other', (id) => {
    for (const { id: term, data } of content.terms) {
      const found = (['headline', 'body'] as const).flatMap((part) =>
        [...passages(story, id, part)].flatMap(([number, paragraph]) =>
          data.patterns.flatMap((pattern) => {
            const stem = new RegExp(`\\b${pattern.replaceAll('*', '\\w*')}\\b`, 'gi');
            return [...paragraph.matchAll(stem)].map(([words]) => ({ number, words }));
          }),
        ),
      );
      const counted = found.filter(
        ({ number, words }) =>
          !data.except.some(
            (other) => other.article === id && other.paragraph === number && other.words === words,
          ),
      );
      const measured =
        content.measures.articles[id]?.terms.filter((use) => use.term === term) ?? [];
      expect(counted.map(({ number, words }) => `${String(number)} ${words}`).sort(), term).toEqual(
        measured.map(({ paragraph, words }) => `${String(paragraph)} ${words}`).sort(),
      );
    }
  });
});
