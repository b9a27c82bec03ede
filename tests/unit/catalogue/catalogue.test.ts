import { globSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { languagesIn } from '../../../src/catalogue/language.ts';
import english from '../../../src/catalogue/languages/en.ts';
import type { Catalogue, Key } from '../../../src/catalogue/messages.ts';
import { locale, say, sayAround } from '../../../src/catalogue/say.ts';

const keys = Object.keys(english.messages) as Key[];

/** The names of a message’s values and tags, sorted. */
function wantsOf(message: string): string[] {
  const names = new Set<string>();
  const look = (part: object): void => {
    const { type, value } = part as { type?: number; value?: string };
    // Text and the number of a plural have no name.
    if (type !== undefined && type !== 0 && type !== 7) names.add(String(value));
    for (const inside of Object.values(part))
      if (typeof inside === 'object' && inside !== null) look(inside as object);
  };
  new IntlMessageFormat(message).getAst().forEach(look);
  return [...names].sort();
}

/** What is called in the sources: keys as they stand, and the beginnings of those that are put together. */
const called = globSync('src/**/*.{ts,astro,svelte}')
  .filter((path) => !path.includes('languages'))
  .map((path) => readFileSync(path, 'utf8'))
  .flatMap((source) =>
    [...source.matchAll(/(?<=['`])[a-z-]+\.[a-z-]*(?=['`]|\$\{)/g)].map(([key]) => key),
  );

describe('the catalogue', () => {
  test('has no message that nothing says', () => {
    const used = new Set(called);
    const beginnings = called.filter((key) => /[.-]$/.test(key));
    expect(
      keys.filter(
        (key) => !used.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
      ),
    ).toEqual([]);
  });

  test.each(languagesIn())(
    'of %s has every message, with what the English one wants',
    async (language) => {
      const { default: words } = (await import(
        `../../../src/catalogue/languages/${language}.ts`
      )) as { default: Catalogue };
      const wanted = (messages: Record<Key, string>): string[] =>
        keys.map((key) => `${key}: ${wantsOf(messages[key]).join()}`);
      expect(Object.keys(words.messages).sort()).toEqual(keys.toSorted());
      expect(wanted(words.messages)).toEqual(wanted(english.messages));
      expect(Intl.getCanonicalLocales(words.locale)).toEqual([words.locale]);
    },
  );

  test('says numbers, plurals and dates in the site’s locale', () => {
    expect(locale).toBe('en-GB');
    expect(say('table.long', { lines: 1234 })).toContain('1,234 lines');
    expect(say('use.clock', { count: 1 })).toBe('1 clock time');
    expect(say('use.clock', { count: 2 })).toBe('2 clock times');
  });

  test('puts nodes in the places of tags and values', () => {
    const day = { day: '1 May' };
    expect(sayAround('correction.day', { day })).toEqual(['Corrected ', day]);
    const nodes = { title: 'One', a: (inside: unknown): object => ({ href: inside }) };
    expect(sayAround('quote.before', nodes)).toEqual(['Before: ', { href: ['One'] }]);
  });

  test('knows at compile time what a message is called and wants', () => {
    // @ts-expect-error -- there is no such message
    expect(() => say('table.opne')).toThrow();
    // @ts-expect-error -- it wants a title
    expect(() => say('table.of')).toThrow('title');
    // @ts-expect-error -- lines are a number
    say('table.long', { lines: 'many' });
    // @ts-expect-error -- its link is for `sayAround`
    expect(() => say('chart.source')).toThrow('a');
  });
});
