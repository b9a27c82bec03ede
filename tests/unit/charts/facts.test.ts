import { describe, expect, it } from 'vitest';
import { claimsData } from '../../../src/charts/claims/data.ts';
import { claimsModel } from '../../../src/charts/claims/model.ts';
import { nightData } from '../../../src/charts/night/data.ts';
import { tellingsData } from '../../../src/charts/tellings/data.ts';
import { tellingsModel } from '../../../src/charts/tellings/model.ts';
import { fragments, normalise } from '../../../src/lib/normalise.ts';
import { content } from '../support/content.ts';
import { articleTexts, factSheet, paragraphsIn } from '../support/sources.ts';

const nameOf = (article: string): string => {
  const data = content.articles.find(({ id }) => id === article)?.data;
  const outlet = data?.role === 'telling' ? data.outlet : '';
  return content.outlets.find(({ id }) => id === outlet)?.data.name ?? '';
};

const quotes = factSheet('quotes.json', 'the printed words are') as
  { quotes: { article: string; para: number; text: string }[] } | undefined;

describe.skipIf(!quotes)('beside the collected quotations', () => {
  it('every wording in the table of the tellings is one of them, in its paragraph', () => {
    const { rows } = tellingsModel(tellingsData(content), 'wide').table;
    const printed = rows.filter(([, , , words]) => words !== '');
    expect(printed.length).toBeGreaterThan(0);
    for (const [, outlet, , words, paragraphs] of printed) {
      const [first = 0, last = first] = String(paragraphs).split('–').map(Number);
      const there = quotes?.quotes
        .filter(({ article, para }) => nameOf(article) === outlet && para >= first && para <= last)
        .map(({ text }) => normalise(text).toLowerCase());
      for (const part of fragments(String(words)))
        expect(
          there?.some((text) => text.includes(part.toLowerCase())),
          `${String(outlet)}: ${part}`,
        ).toBe(true);
    }
  });
});

const textOf = articleTexts('the words in the table of claims are');

describe.skipIf(!textOf)('beside the articles', () => {
  it('the words in the table of claims stand in the paragraphs that it names', () => {
    const { columns, rows } = claimsModel(claimsData(content), 'wide').table;
    const at = (name: string): number => columns.indexOf(name);
    const given = rows.filter((row) => row[at('Paragraph')] !== '');
    expect(given.length).toBeGreaterThan(0);
    const plain = (text: string): string => normalise(text).replaceAll('"', "'");
    for (const row of given) {
      const article = content.articles.find(({ id }) => nameOf(id) === row[at('Outlet')])?.id;
      const paragraph = paragraphsIn(textOf?.(article ?? '') ?? '')[
        Number(row[at('Paragraph')]) - 1
      ];
      expect(plain(paragraph ?? '')).toContain(plain(String(row[at('Its words')])));
    }
  });

  it('the tellings leave out no outlet that prints the words of a row in quotation marks', () => {
    const model = tellingsModel(tellingsData(content), 'wide');
    for (const { id, detail } of model.groups.flatMap(({ rows }) => rows)) {
      const reference = normalise(detail.reference.text).replace(/[.,]+$/, '');
      model.columns.forEach(({ id: article }, index) => {
        const quoted = paragraphsIn(textOf?.(article) ?? '')
          .flatMap((paragraph) => [...normalise(paragraph).matchAll(/"([^"]*)"/g)])
          .some(([, inside]) => inside?.replace(/[.,]+$/, '') === reference);
        if (quoted) expect(detail.columns[index]?.manner, `${id} in ${article}`).not.toBe('absent');
      });
    }
  });
});

const timeline = factSheet('timeline.json', 'the eleven minutes are') as
  { events: { what: string; exact_text: string | null }[] } | undefined;

describe.skipIf(!timeline)('beside the timeline', () => {
  it('the length of the outage is the one in the words of Twitter', () => {
    const lengths = timeline?.events.flatMap(
      ({ exact_text: words }) =>
        /\baccount was down for (\d+) minutes/.exec(words ?? '')?.[1] ?? [],
    );
    expect(new Set(lengths?.map(Number))).toEqual(new Set([nightData(content).figure]));
  });
});
