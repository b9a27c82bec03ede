import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { TEXT, WIDTHS, type Size } from '../../../src/charts/chart.ts';
import Chart from '../../../src/charts/words/Chart.svelte';
import { wordsData, type WordsData } from '../../../src/charts/words/data.ts';
import { FILLS, hatching, strokes } from '../../../src/charts/words/fill.ts';
import { NAME, TOTAL, wordsModel, type WordsModel } from '../../../src/charts/words/model.ts';
import { shares } from '../../../src/charts/words/shares.ts';
import { content } from '../support/content.ts';
import { paragraphNumbers } from '../../../src/lib/paragraph-numbers.ts';
import { articleTexts, factSheet, paragraphsIn } from '../support/sources.ts';
import { faults } from './text-boxes.ts';

const sizes = Object.keys(WIDTHS) as Size[];
const long = 'The Very Long and Honourable Gazette of Somewhere Far Away!!';

function madeUp(count: number, name = 'Outlet'): WordsData {
  return {
    speakers: [
      { id: 'one', name: name === long ? long : 'One' },
      { id: 'two', name: 'Two' },
    ],
    articles: Array.from({ length: count }, (_, index) => ({
      id: `a-${index}`,
      name: name === long ? long : `${name} ${index}`,
      short: 'Twelve lette',
      ...(index % 4 !== 3 && {
        measured: { words: 400 + index, quoted: { one: 40 + index, two: 3 } },
      }),
    })),
  };
}

const texts = (model: WordsModel): Parameters<typeof faults>[0] =>
  model.bars.flatMap(({ name, total, labels }) => [
    { ...name, x: 0, size: NAME },
    { ...total, size: TOTAL, anchor: 'end' as const },
    ...labels.map((label) => ({ ...label, size: TEXT })),
  ]);

const real = wordsModel(wordsData(content), 'wide');

describe('whose words fill each article', () => {
  it('has one bar for every telling, the most quoted first', () => {
    expect(real.bars.map(({ id }) => id)).toEqual([
      'finance-co-uk',
      'washington-post',
      'pcmag',
      'nz-herald',
      'bustle',
    ]);
    expect(real.bars.map(({ total }) => total.text)).toEqual([
      '33.3% quoted',
      '29.5% quoted',
      '27.7% quoted',
      '21.3% quoted',
      '21.1% quoted',
    ]);
  });

  it('fills every bar from end to end, each part as wide as its words', () => {
    for (const { box, segments } of real.bars) {
      const last = segments.at(-1)?.box;
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(box.width);
      const words = segments.reduce((sum, part) => sum + part.words, 0);
      for (const part of segments)
        expect(Math.abs(part.box.width - (part.words / words) * box.width)).toBeLessThan(1.001);
    }
  });

  it('has shares with one decimal that add up to a hundred', () => {
    for (const { segments } of real.bars)
      expect(segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 6);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const rounded = shares(parts);
        expect(rounded.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
        rounded.forEach((share, index) => {
          expect(Math.abs(share - ((parts[index] ?? 0) / whole) * 100)).toBeLessThan(0.1 + 1e-9);
        });
      }),
    );
  });

  it('gives a speaker the same fill on every bar, and no two speakers the same', () => {
    const fills = new Map(
      real.bars.flatMap(({ segments }) => segments.map(({ name, fill }) => [name, fill])),
    );
    expect(Object.fromEntries(fills)).toEqual({
      'The contractor': 'solid',
      Twitter: 'marked',
      'TechCrunch’s reporters': 'striped',
      'No speaker': 'dotted',
      'Own words': 'own',
    });
    const box = { x: 0, y: 0, width: 60, height: 16 };
    expect(new Set(FILLS.map((fill) => strokes(fill, box))).size).toBe(FILLS.length);
  });

  it('says in its title what the bars show', () => {
    const title = content.charts.find(({ data }) => data.kind === 'words')?.data.title;
    const totals = real.bars.map(({ total }) => total.text.replace(' quoted', ''));
    expect(title).toBe(
      `Between ${totals.at(-1)} and ${totals[0]} of each article stands in quotation marks`,
    );
    expect(real.description).toContain(`between ${totals.at(-1)} and ${totals[0]}`);
  });

  it('never names the private person', () => {
    for (const { data } of content.speakers.filter((speaker) => speaker.data.private))
      expect(JSON.stringify(real)).not.toContain(data.name);
  });
});

describe('an article that is not measured', () => {
  const [measured, ...others] = wordsData(content).articles;
  const data = {
    ...wordsData(content),
    articles: [
      { id: 'new', name: 'New', short: 'New' },
      ...others,
      ...(measured ? [measured] : []),
    ],
  };

  it('comes last, hatched, and says so instead of a figure', () => {
    const bar = wordsModel(data, 'narrow').bars.at(-1);
    expect(bar).toMatchObject({ id: 'new', segments: [], total: { text: 'not measured yet' } });
    expect(bar?.hatched).toMatch(/^M/);
    expect(wordsModel(data, 'narrow').table.rows.at(-1)).toEqual([
      'New',
      'not measured yet',
      '',
      '',
    ]);
  });

  it('is hatched inside its bar only', () => {
    const numbers = hatching({ x: 10, y: 20, width: 100, height: 16 })
      .match(/[\d.]+/g)
      ?.map(Number);
    const across = numbers?.filter((_, index) => index % 2 === 0) ?? [];
    const down = numbers?.filter((_, index) => index % 2 === 1) ?? [];
    expect([Math.min(...across), Math.max(...across)]).toEqual([10, 110]);
    expect([Math.min(...down), Math.max(...down)]).toEqual([20, 36]);
  });
});

describe.each(sizes)('the %s drawing', (size) => {
  it.each([0, 1, 2, 5, 60])('keeps all texts of %i outlets inside, and apart', (count) => {
    for (const name of ['Outlet', long]) {
      const model = wordsModel(madeUp(count, name), size);
      expect(model.bars).toHaveLength(count);
      expect(faults(texts(model), model)).toEqual([]);
    }
    const model = wordsModel(wordsData(content), size);
    expect(faults(texts(model), model)).toEqual([]);
  });

  it('keeps a long name whole for whoever points at it', () => {
    const model = wordsModel(madeUp(1, long), size);
    const { body } = render(Chart, { props: { model } });
    if (size === 'narrow') expect(model.bars[0]?.name).toMatchObject({ full: long });
    expect(body).toContain(long);
    expect(body).toContain(`aria-label="${model.description}"`);
  });
});

const facts = factSheet('stats.json', 'the words and shares are');
describe.skipIf(!facts)('beside the statistics of the texts', () => {
  it('has the same words and shares for every speaker', () => {
    interface Stats {
      words_body: number;
      quote_words_by_speaker: Record<string, number>;
      duysak_share: number;
    }
    const stats = facts as Record<string, Stats>;
    const ids = {
      'The contractor': 'duysak',
      Twitter: 'twitter',
      'TechCrunch’s reporters': 'techcrunch',
      'No speaker': 'label',
    };
    for (const { id, segments } of real.bars) {
      const expected = stats[id];
      if (!expected) throw new Error(`no statistics of ${id}`);
      // The sheet has words that an outlet put in brackets among TechCrunch's, and all labels apart.
      const { label = 0, ...named } = expected.quote_words_by_speaker;
      if (id === 'pcmag') named['techcrunch'] = (named['techcrunch'] ?? 0) - 2;
      const speakers = label > 1 ? { ...named, label } : named;
      const counted = segments.filter(({ fill }) => fill !== 'own');
      expect(
        Object.fromEntries(
          counted.map(({ name, words }) => [ids[name as keyof typeof ids], words]),
        ),
      ).toEqual(speakers);
      expect(segments.reduce((sum, { words }) => sum + words, 0)).toBe(expected.words_body);
      expect(segments[0]?.share).toBeCloseTo(expected.duysak_share * 100, 0);
    }
  });
});

const textOf = articleTexts('the share of quotation is');
describe.skipIf(!textOf)('beside the articles', () => {
  it('counts what stands between the marks, but for single words that quote nobody and brackets', () => {
    const bare = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
    for (const { id, segments } of real.bars) {
      const article = content.articles.find((entry) => entry.id === id)?.data;
      const body = article?.role === 'telling' ? (article.structure?.body ?? '') : '';
      const paragraphs = paragraphsIn(textOf?.(id) ?? '');
      const inside = paragraphNumbers(body)
        .flatMap((number) => (paragraphs[number - 1] ?? '').match(/["“][^"“”]*(?:["”]|$)/g) ?? [])
        .map((quotation) => bare(quotation.replaceAll(/\[[^\]]*\]/g, '')))
        .filter(([first = '', ...rest]) => rest.length > 0 || first === 'mistake');
      const counted = segments.filter(({ fill }) => fill !== 'own');
      expect(
        counted.reduce((sum, { words }) => sum + words, 0),
        id,
      ).toBe(inside.flat().length);
    }
  });
});
