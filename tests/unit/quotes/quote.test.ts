import { describe, expect, it } from 'vitest';
import { annotationOf } from '../../../src/quotes/annotation.ts';
import { citationsOf } from '../../../src/quotes/cite.ts';
import { filtersOf } from '../../../src/quotes/filters.ts';
import { neighboursOf } from '../../../src/quotes/neighbours.ts';
import { partialDate } from '../../../src/lib/partial-date.ts';
import { countLine, quotePages, quotesOf, type Quote } from '../../../src/quotes/quote.ts';
import { content } from '../support/content.ts';

const quotes = quotesOf(content);
const quote = (id: string): Quote => {
  const found = quotes.find((one) => one.id === id);
  if (!found) throw new Error(`There is no quote ${id}.`);
  return found;
};
const privateNames = content.speakers
  .filter(({ data }) => data.private)
  .flatMap(({ data }) => data.name.split(' '));

describe('the quotes', () => {
  it('are all utterances with all their printings, each with its receipt', () => {
    expect(quotes).toHaveLength(content.utterances.length);
    for (const { id, printings } of quotes) {
      const { data } = content.utterances.find((one) => one.id === id) ?? {};
      expect(printings).toHaveLength(data?.printings.length ?? 0);
      for (const { receipt, article } of printings) expect(receipt?.article, id).toBe(article);
    }
  });

  it('call a private person by what they are', () => {
    expect(privateNames).not.toHaveLength(0);
    for (const { speaker, said, title } of quotes)
      for (const name of privateNames) expect(`${speaker} ${said} ${title}`).not.toContain(name);
  });

  it('say to whom, how and when', () => {
    expect(quote('if-involved').said).toBe('to TechCrunch, in a video interview, November 2017');
    expect(quote('safeguards-tweet').said).toBe('in a tweet, 3 November 2017');
    expect(partialDate('2017')).toBe('2017');
  });

  it('lead with the printing that an editor chose', () => {
    expect(quote('if-involved').lead.article).toBe('washington-post');
    expect(quote('if-involved').printings[0]).toBe(quote('if-involved').lead);
  });

  it('are not called checked without a receipt', () => {
    const [first] = quotePages({ ...content, receipts: [] });
    expect(first?.printings.some(({ receipt }) => receipt !== undefined)).toBe(false);
    expect(first?.lead.address).not.toContain(':~:');
  });

  it('count who prints them, and in which words', () => {
    expect(countLine(quote('safeguards-tweet'))).toBe('1 outlet only');
    expect(countLine(quote('if-involved'))).toBe('2 outlets, 1 in other words');
    expect(countLine(quote('one-word-mistake'))).toBe('4 outlets, the same words');
  });

  it('leave a draft out, and keep only the page of what was taken back', () => {
    const withStatus = (status: 'draft' | 'retracted') => ({
      ...content,
      utterances: content.utterances.map((one) =>
        one.id === 'no-crime' ? { ...one, data: { ...one.data, status } } : one,
      ),
    });
    const ids = (list: readonly Quote[]): string[] => list.map(({ id }) => id);
    expect(ids(quotesOf(withStatus('draft')))).not.toContain('no-crime');
    expect(ids(quotePages(withStatus('draft')))).not.toContain('no-crime');
    expect(ids(quotesOf(withStatus('retracted')))).not.toContain('no-crime');
    expect(ids(quotePages(withStatus('retracted')))).toContain('no-crime');
  });
});

describe('the filters', () => {
  it('count what they show, and show everything among them', () => {
    const { themes, outlets } = filtersOf(quotes);
    expect(themes.reduce((sum, { count }) => sum + count, 0)).toBe(quotes.length);
    const printings = quotes.flatMap((one) => one.printings);
    expect(outlets.reduce((sum, { count }) => sum + count, 0)).toBe(printings.length);
    expect(new Set([...themes, ...outlets].map(({ id }) => id)).size).toBe(
      themes.length + outlets.length,
    );
  });
});

describe('the neighbours of a quote', () => {
  it('are those printed next before and after it in the article', () => {
    for (const { printing, before, after } of neighboursOf(quote('ordinary-life'), quotes)) {
      const place = (one?: Quote): number | undefined =>
        one?.printings.find(({ article }) => article === printing.article)?.start;
      expect(place(before) ?? -1).toBeLessThan(printing.start);
      expect(place(after) ?? Infinity).toBeGreaterThan(printing.start);
    }
  });
});

describe('the annotation of a quote', () => {
  const sources = new Map(content.articles.map(({ id, data }) => [id, data.address]));
  const page = 'https://eleven-minutes.example/quote/no-rules-broken/';
  const id = 'https://eleven-minutes.example/quote/no-rules-broken.jsonld';

  it('has the shape of a W3C Web Annotation with a text quote selector for each passage', () => {
    for (const one of quotes) {
      const made = annotationOf(one, { page, id }, sources, privateNames);
      expect(made).toMatchObject({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id,
        type: 'Annotation',
        body: { type: 'SpecificResource', source: page },
      });
      expect(made?.created).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      const parts = one.printings.flatMap(({ receipt }) => receipt?.parts ?? []);
      expect(made?.target).toHaveLength(parts.length);
      for (const { type, source, selector } of made?.target ?? []) {
        expect(type).toBe('SpecificResource');
        expect(source).toMatch(/^https?:\/\//);
        expect(selector.type).toBe('TextQuoteSelector');
        expect(parts.map(({ exact }) => exact)).toContain(selector.exact);
        expect(
          Object.keys(selector).every((key) => ['type', 'exact', 'prefix', 'suffix'].includes(key)),
        ).toBe(true);
      }
    }
  });

  it('keeps private names out of what stands beside a passage', () => {
    const all = JSON.stringify(
      quotes.flatMap(
        (one) =>
          annotationOf(one, { page, id }, sources, privateNames)?.target.map(
            ({ selector }) => selector,
          ) ?? [],
      ),
    );
    const beside = JSON.stringify(
      quotes.flatMap(({ printings }) => printings.flatMap(({ receipt }) => receipt?.parts ?? [])),
    );
    expect(privateNames.some((name) => beside.includes(name))).toBe(true);
    for (const name of privateNames) expect(all).not.toContain(name);
  });

  it('is nothing where nothing was compared', () => {
    const [first] = quotePages({ ...content, receipts: [] });
    expect(first && annotationOf(first, { page, id }, sources, [])).toBeUndefined();
  });
});

describe('the citations of a quote', () => {
  const cited = {
    site: 'Eleven Minutes',
    page: 'https://eleven-minutes.example/quote/x/',
    checked: '2026-11-21',
  };

  it('hold the words, the outlet and the address, and no private name', () => {
    for (const one of quotes) {
      const [text, markdown, bibtex, csl] = citationsOf(one, cited);
      for (const words of [text, markdown]) {
        expect(words?.text).toContain(one.lead.text);
        expect(words?.text).toContain(one.lead.credit);
        expect(words?.text).toContain(cited.page);
      }
      expect(bibtex?.text).toMatch(/^@\w+\{[\w-]+,\n[\s\S]*\}$/);
      const [item] = JSON.parse(csl?.text ?? '[]') as Record<string, unknown>[];
      expect(item).toMatchObject({
        id: one.id,
        type: 'webpage',
        URL: cited.page,
        abstract: one.lead.text,
      });
      for (const name of privateNames) expect(`${bibtex?.text}${csl?.text}`).not.toContain(name);
    }
  });
});
