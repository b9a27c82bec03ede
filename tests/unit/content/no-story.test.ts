import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { content } from '../support/content.ts';
import { wordsOfFirstStory } from '../support/first-story.ts';

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every word by which the story could be known: what its style and its settings hold, and its names. */
function wordsOfStory(): string[] {
  const { style, site } = content;
  return [
    ...style.terms.flatMap(({ instead, example }) => [instead, example]),
    ...style.private.names,
    ...style.subjects.filter(({ id }) => id !== 'event').map(({ name }) => name),
    ...Object.values(site.time),
    ...wordsOfFirstStory(),
  ];
}

it('no word of the story stands in the engine', () => {
  const words = [...new Set(wordsOfStory())];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|mjs|astro|svelte|css|py)$/.test(path));
  const found = files.flatMap((path) =>
    (readFileSync(`src/${path}`, 'utf8').match(pattern) ?? []).map(
      (word) => `${word} in src/${path}`,
    ),
  );
  expect(words.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
