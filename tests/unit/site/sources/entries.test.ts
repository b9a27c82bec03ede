import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/schemas/article.ts';
import { shownContent } from '../../../../src/content/shown.ts';
import { collectSources } from '../../../../src/content/sources.ts';
import { dateLine, sourceEntries } from '../../../../src/site/sources/entries.ts';
import { matches, words } from '../../../../src/site/sources/find.ts';
import { contentOf, withFiles } from '../../support/changed.ts';
import { content } from '../../support/content.ts';

const entries = sourceEntries(content);
const all = Object.values(entries).flat();
const entryData = (id: string): Article => {
  const article = content.articles.find((entry) => entry.id === id);
  if (!article) throw new Error(`There is no ${id}.`);
  return article.data;
};
const dateOf = (id: string): string => all.find((entry) => entry.id === id)?.date ?? '';

describe('the list of sources', () => {
  it('holds every article once, each with a number of its own', () => {
    expect(all.map(({ id }) => id).sort()).toEqual(content.articles.map(({ id }) => id).sort());
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
  });

  it('gives a source of the story the number that its marks show', () => {
    for (const { number, article } of collectSources(content).values()) {
      expect(all.find(({ id }) => id === article.id)?.number).toBe(number);
    }
  });

  it('keeps apart what is compared, what a sentence names, and the rest', () => {
    expect(entries.compared).toHaveLength(
      content.articles.filter(({ data }) => data.role === 'telling').length,
    );
    expect(entries.named.every(({ uses }) => uses.sentences)).toBe(true);
    expect(entries.other.some(({ uses }) => uses.sentences)).toBe(false);
  });

  it('leaves drafts out', () => {
    const draft =
      'role: background\npublisher: A page\ncredit: A page\naddress: https://example.org/\nusedFor: Nothing yet\nstatus: draft\n';
    const withDraft = contentOf(withFiles({ 'articles/a-page.yaml': draft }));
    const changed = shownContent(withDraft, { drafts: false });
    expect(
      Object.values(sourceEntries(changed))
        .flat()
        .map(({ id }) => id),
    ).not.toContain('a-page');
  });

  it('gives a date only as sure as it is', () => {
    expect(dateOf('bustle')).toBe('November 2017, worked out');
    expect(dateOf('washington-post')).toBe('The date is taken from its address');
    expect(dateOf('gizmodo')).toBe('No sure date');
    const page = { ...entryData('gizmodo'), date: '2017-11-02', dateBasis: 'printed' } as const;
    expect(dateLine(page)).toBe('2 November 2017, printed there');
  });
});

describe('the search in the list', () => {
  it('wants every word, whatever its case, accents and apostrophes', () => {
    expect(matches('Pokémon and Trump’s tweet', words("TRUMP'S poke"))).toBe(true);
    expect(matches('Trump’s tweet', words('trump herald'))).toBe(false);
    expect(matches('anything', words('  '))).toBe(true);
  });
});
