import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { TEXT, WIDTHS, type Size } from '../../../src/charts/chart.ts';
import Chart from '../../../src/charts/names/Chart.svelte';
import { namesData, type NamesData } from '../../../src/charts/names/data.ts';
import { GROUP, LABEL, LINE, MARK } from '../../../src/charts/names/layout.ts';
import { namesModel, type NamesModel } from '../../../src/charts/names/model.ts';
import { content } from '../support/content.ts';
import { articleTexts, factSheet, paragraphsIn } from '../support/sources.ts';
import { faults } from './text-boxes.ts';

const sizes = Object.keys(WIDTHS) as Size[];
const long = 'The Very Long and Honourable Gazette of Somewhere Far Away!!';
const data = namesData(content);
const real = namesModel(data, 'wide');

function madeUp(count: number, name: string): NamesData {
  const outlets = Array.from({ length: count }, (_, index) => ({
    id: `a-${index}`,
    name: name === long ? long : `${name} ${index}`,
    short: 'Twelveletter',
    measured: index % 3 !== 2,
  }));
  return {
    subjects: data.subjects,
    outlets,
    terms: ['Short', 'A word of thirty letters, long', 'Never used'].map((label, term) => ({
      id: `t-${term}`,
      label,
      about: term === 1 ? 'man' : 'event',
      leftOut: 0,
      uses: outlets.flatMap(({ id, measured }) =>
        Array.from({ length: measured && term < 2 ? 23 : 0 }, (_, use) => ({
          article: id,
          paragraph: use + 1,
          words: label,
          voice: (['outlet', 'headline', 'quoted'] as const)[use % 3] ?? 'outlet',
        })),
      ),
    })),
  };
}

const stack = (lines: string[], x: number, y: number, size: number): Parameters<typeof faults>[0] =>
  lines.map((text, index) => ({ text, x, y: y + index * LINE, size }));

const texts = (model: NamesModel): Parameters<typeof faults>[0] => [
  ...model.key.map((item) => ({ ...item, size: TEXT })),
  ...model.groups.flatMap(({ title, heads, rows }) => [
    { ...title, size: GROUP },
    ...heads.flatMap(({ lines, x, y }) => stack(lines, x, y, TEXT)),
    ...rows.flatMap(({ label, total }) => [
      ...stack(label.lines, label.x, label.y, LABEL),
      { ...total, size: LABEL, anchor: 'end' as const },
    ]),
  ]),
];

/** Marks that stick out of the drawing or of their row, or touch another mark of it. */
function strayMarks({ width, groups }: NamesModel): unknown[] {
  return groups.flatMap(({ rows, top }) =>
    rows.flatMap(({ marks, bottom }, index) => {
      const above = rows[index - 1]?.bottom ?? top;
      return marks.filter(
        ({ x, y }, place) =>
          x < 0 ||
          x + MARK > width ||
          y - 3 < above ||
          y + MARK > bottom ||
          marks.some(
            (b, other) => other < place && Math.abs(b.x - x) < MARK && Math.abs(b.y - y) < MARK + 3,
          ),
      );
    }),
  );
}

/** Uses by article and voice, counted from the marks that are drawn. */
function drawn(id: string): Record<string, Record<string, number>> {
  const row = real.groups.flatMap(({ rows }) => rows).find((one) => one.id === id);
  const counts: Record<string, Record<string, number>> = {};
  for (const { title, voice } of row?.marks ?? []) {
    const article = data.outlets.find(({ name }) => title.startsWith(`${name}, `))?.id ?? '?';
    const own = (counts[article] ??= {});
    own[voice] = (own[voice] ?? 0) + 1;
  }
  return counts;
}

describe('what they called it', () => {
  it('has a group for the event and one for the man, the most used words first', () => {
    const order = real.groups.map(({ rows }) => rows.map(({ id, total }) => `${id} ${total.text}`));
    expect(order).toEqual([
      [
        'deactivated 12',
        'shut-down 8',
        'deleted 5',
        'brought-down 2',
        'suspended 1',
        'removed 1',
        'outage 1',
        'disappeared 1',
      ],
      [
        'employee 6',
        'contractor 5',
        'the-man 4',
        'hero 3',
        'the-guy 1',
        'worker 1',
        'the-accused 1',
      ],
    ]);
  });

  it('draws every measured use once, and a dot where there is none', () => {
    const found = Object.values(content.measures.articles).flatMap(({ terms }) => terms);
    const rows = real.groups.flatMap((group) => group.rows);
    expect(rows.flatMap(({ marks }) => marks)).toHaveLength(found.length);
    expect(real.table.rows).toHaveLength(found.length);
    for (const { id, empty } of rows)
      expect(empty).toHaveLength(data.outlets.length - Object.keys(drawn(id)).length);
  });

  it('tells the three voices apart by form', () => {
    const { body } = render(Chart, { props: { model: real } });
    const count = (pattern: RegExp): number => (body.match(pattern) ?? []).length;
    const voices = real.groups.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks));
    const of = (voice: string): number => voices.filter((mark) => mark.voice === voice).length;
    expect(count(/<path class="filled/g)).toBe(of('headline') + 1);
    expect(count(/<rect class="filled/g)).toBe(of('outlet') + 1);
    expect(count(/<rect class="open/g)).toBe(of('quoted') + 1);
  });

  it('counts a word in another sense nowhere', () => {
    for (const { id, data: term } of content.terms)
      for (const { article, paragraph, words } of term.except) {
        const uses = data.terms.find((one) => one.id === id)?.uses ?? [];
        expect(uses).not.toContainEqual(expect.objectContaining({ article, paragraph, words }));
      }
    expect(drawn('deleted')).toEqual({ bustle: { outlet: 3 }, 'finance-co-uk': { outlet: 2 } });
    expect(drawn('suspended')).toEqual({ 'washington-post': { outlet: 1 } });
    expect(real.description).toContain('another sense are counted nowhere (4)');
  });

  it('leaves out a use as soon as its term excepts it, before anything is measured again', () => {
    const except = [{ article: 'finance-co-uk', paragraph: 4, words: 'outage', reason: 'a test' }];
    const terms = content.terms.map((term) =>
      term.id === 'outage' ? { ...term, data: { ...term.data, except } } : term,
    );
    const outage = namesData({ ...content, terms }).terms.find(({ id }) => id === 'outage');
    expect(outage).toMatchObject({ uses: [], leftOut: 1 });
  });

  it('says in its title what the marks show', () => {
    const title = content.charts.find(({ data: chart }) => chart.kind === 'names')?.data.title;
    expect(title).toBe('Four outlets “deactivated” the account, two of them also “deleted” it');
    const using = (id: string): string[] =>
      Object.entries(drawn(id)).flatMap(([article, { outlet }]) => (outlet ? [article] : []));
    expect(using('deactivated')).toHaveLength(4);
    expect(using('deleted')).toHaveLength(2);
    expect(using('deactivated')).toEqual(expect.arrayContaining(using('deleted')));
  });

  it('hatches the cells of an article that is not measured, and only then explains hatching', () => {
    const measures = { articles: { ...content.measures.articles } };
    delete measures.articles['bustle'];
    const model = namesModel(namesData({ ...content, measures }), 'narrow');
    for (const { unknown, label, empty, marks } of model.groups.flatMap(({ rows }) => rows)) {
      expect(unknown.map(({ title }) => title)).toEqual(['Bustle: not measured yet']);
      const [cell] = unknown;
      expect(cell?.box.y).toBeGreaterThan(label.y);
      expect([...empty, ...marks].every(({ x }) => x > (cell?.box.width ?? 0))).toBe(true);
    }
    expect(model.key.map(({ text }) => text)).toContain('not measured yet');
    expect(model.table.rows.at(-1)).toEqual(['', '', 'Bustle', 'not measured yet', '', '']);
    expect(real.key.map(({ text }) => text)).not.toContain('not measured yet');
  });
});

describe.each(sizes)('the %s drawing', (size) => {
  it.each([0, 1, 2, 5, 60])('keeps texts and marks of %i outlets inside, and apart', (count) => {
    for (const name of ['Outlet', long]) {
      const model = namesModel(madeUp(count, name), size);
      expect(model.groups.map(({ heads }) => heads.length)).toEqual([count, count]);
      expect(faults(texts(model), model)).toEqual([]);
      expect(strayMarks(model)).toEqual([]);
    }
  });

  it('fits five outlets without scrolling', () => {
    const model = namesModel(data, size);
    expect(model.width).toBe(WIDTHS[size]);
    expect(faults(texts(model), model)).toEqual([]);
    expect(strayMarks(model)).toEqual([]);
  });

  it('keeps a long name whole for whoever points at it', () => {
    const model = namesModel(madeUp(5, long), size);
    expect(model.groups[0]?.heads[0]?.full).toBe(long);
    expect(render(Chart, { props: { model } }).body).toContain(`<title>${long}</title>`);
  });
});

const textOf = articleTexts('the places of the words are');
const stats = factSheet('stats.json', 'the counts of the words are');
describe.skipIf(!stats || !textOf)('beside the statistics of the texts', () => {
  type Count = Record<'outlet_voice' | 'inside_quotes' | 'headline', number>;
  const expected = stats as Record<string, { terms: Record<string, Count> }>;

  /** What the statistics count and this chart does not, with the reason. */
  const otherSense = [
    // “I had to delete hundreds of friends”
    { term: 'delet*', article: 'nz-herald', voice: 'inside_quotes' },
    { term: 'delet*', article: 'bustle', voice: 'inside_quotes' },
    { term: 'delet*', article: 'finance-co-uk', voice: 'inside_quotes' },
    // “called for Twitter to suspend or block the president”
    { term: 'suspen*', article: 'washington-post', voice: 'outlet_voice' },
  ];

  it.each([
    ['deactivated', 'deactivat*'],
    ['deleted', 'delet*'],
    ['shut-down', 'shut down'],
    ['brought-down', 'brought/took down'],
    ['suspended', 'suspen*'],
    ['removed', 'remov*'],
    ['outage', 'outage'],
    ['disappeared', 'disappear*'],
    ['contractor', 'contractor'],
    ['employee', 'employee'],
    ['worker', 'worker'],
    ['the-man', 'the man'],
    ['the-guy', 'guy'],
    ['the-accused', 'accused'],
    ['hero', 'hero'],
  ])('counts %s as often as they do, another sense apart', (id, term) => {
    const counts = drawn(id);
    for (const [article, { terms }] of Object.entries(expected)) {
      const count = (voice: keyof Count): number =>
        (terms[term]?.[voice] ?? 0) -
        otherSense.filter((o) => o.term === term && o.article === article && o.voice === voice)
          .length;
      const { outlet = 0, quoted = 0, headline = 0 } = counts[article] ?? {};
      expect({ article, outlet, quoted, headline }).toEqual({
        article,
        outlet: count('outlet_voice'),
        quoted: count('inside_quotes'),
        headline: count('headline'),
      });
    }
  });

  it('has each use in the paragraph it names', () => {
    for (const { uses } of data.terms)
      for (const { article, paragraph, words } of uses) {
        const paragraphs = paragraphsIn(textOf?.(article) ?? '');
        expect(paragraphs[paragraph - 1]).toContain(words);
      }
  });
});
