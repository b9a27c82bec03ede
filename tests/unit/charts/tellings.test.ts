import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { TEXT, WIDTHS } from '../../../src/charts/chart.ts';
import { headings, shorten } from '../../../src/charts/matrix/fit.ts';
import { step } from '../../../src/charts/matrix/keys.ts';
import Chart from '../../../src/charts/tellings/Chart.svelte';
import { compare } from '../../../src/lib/wording/compare.ts';
import {
  tellingsByTheme,
  tellingsData,
  type TellingsData,
} from '../../../src/charts/tellings/data.ts';
import { tellingsModel, type TellingsModel } from '../../../src/charts/tellings/model.ts';
import { isPrintedIn, mannerOf, referenceOf } from '../../../src/schemas/reference.ts';
import { words } from '../../../src/lib/wording/words.ts';
import { fragments, normalise } from '../../../src/lib/normalise.ts';
import { content } from '../support/content.ts';
import { factSheet } from '../support/sources.ts';
import { COUNTS, SIZES, matrixFaults, outletsOf } from './matrix-texts.ts';

const data = tellingsData(content);
const model = tellingsModel(data, 'wide');
const rowsOf = ({ groups }: TellingsModel) => groups.flatMap(({ rows }) => rows);
const row = (id: string) => rowsOf(model).find((entry) => entry.id === id);
const manner = (id: string, outlet: string) =>
  row(id)?.detail.columns[data.outlets.findIndex((entry) => entry.id === outlet)]?.manner;

const printing = (article: string, text: string, altered = false) => ({
  article,
  text,
  altered,
  paragraph: 1,
});

function madeUp(count: number, awkward: boolean): TellingsData {
  const outlets = outletsOf(count, awkward);
  const sayings = ['I did it', 'Incomprehensibilities'.repeat(3), 'so it goes, '.repeat(9)].map(
    (text, index) => ({
      id: `saying-${index}`,
      title: `Saying ${index}`,
      theme: 'a',
      printings: outlets.slice(index % 2).map(({ id }) => printing(id, text)),
    }),
  );
  const shown = sayings.filter(({ printings }) => printings.length > 0);
  return { outlets, themes: [{ id: 'a', name: 'A' }], sayings: shown };
}

describe('the words of a printing', () => {
  it('are the same in British and American spelling, and whatever the punctuation and case', () => {
    const british =
      'Our neighbours apologised at the theatre; they’d analysed a catalogue, travelling.';
    const american =
      "our neighbors apologized, at the theater. They'd analyzed a CATALOG — traveling";
    expect(words(british)).toEqual(words(american));
  });

  it('stay apart where other words differ by the same letters', () => {
    for (const [one, other] of [
      ['four', 'for'],
      ['filled', 'filed'],
      ['it’s', 'its'],
      ['prise', 'prize'],
    ])
      expect(words(one ?? ''), one).not.toEqual(words(other ?? ''));
  });
});

describe('the reference wording', () => {
  it('is the one that most outlets share, whole or in part', () => {
    const all = [
      printing('a', 'I was there, and left at once.'),
      printing('b', 'I was there'),
      printing('c', 'I was not there at all that night, nor ever.'),
    ];
    expect(referenceOf(all)).toBe(all[0]);
  });

  it('is the longest where none is shared more, and of equal ones the one with fewer cuts', () => {
    const all = [
      printing('a', 'one two'),
      printing('b', 'three […] four five'),
      printing('c', 'three four five'),
    ];
    expect(referenceOf(all)).toBe(all[2]);
  });

  it('is never one whose words an outlet altered, unless there is no other', () => {
    const all = [printing('a', 'he says that I love it', true), printing('b', 'I love')];
    expect(referenceOf(all)).toBe(all[1]);
    expect(referenceOf(all.slice(0, 1))).toBe(all[0]);
  });

  it('is never one with an outlet’s own words in brackets, unless there is no other', () => {
    const all = [
      printing('a', 'so he deactivated [the account] at once'),
      printing('b', 'deactivated it […] at once'),
      printing('c', 'wholly altered words, and many of them', true),
    ];
    expect(referenceOf(all)).toBe(all[1]);
    expect(referenceOf([all[0], all[2]].flatMap((one) => one ?? []))).toBe(all[0]);
    expect(manner('wheels-in-motion', 'washington-post')).toBe('same');
    expect(manner('wheels-in-motion', 'pcmag')).toBe('different');
  });

  it('makes “differently” of every altered printing, even if its words stand in the reference', () => {
    expect(mannerOf([printing('a', 'love')], 'I love it')).toBe('part');
    expect(mannerOf([printing('a', 'love', true)], 'I love it')).toBe('different');
    expect(mannerOf([], 'I love it')).toBe('absent');
  });

  it('contains a printing fragment by fragment, in the order of the reference', () => {
    expect(isPrintedIn('two three […] five', 'One two, […] three four five.')).toBe(true);
    expect(isPrintedIn('five […] two three', 'One two three four five.')).toBe(false);
    expect(isPrintedIn('two four', 'One two three four five.')).toBe(false);
  });

  it('contains every run of its own words', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'colour', 'don’t'), { minLength: 1 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (list, from, to) => {
        const part = list.slice(from % list.length, (from % list.length) + 1 + (to % list.length));
        expect(isPrintedIn(part.join(', '), list.join(' '))).toBe(true);
      }),
    );
  });
});

describe('two wordings side by side', () => {
  const marked = (runs: { text: string; differs: boolean }[]) =>
    runs.filter(({ differs }) => differs).map(({ text }) => text);

  it('have only those words marked that the other one lacks', () => {
    const { reference, printed } = compare(
      'I had fun, and it might be that I did it.',
      'I had fun […] I did it',
    );
    expect(marked(reference)).toEqual(['and it might be that']);
    expect(marked(printed)).toEqual([]);
  });

  it('take a short word between two replaced ones for a part of them', () => {
    const { printed } = compare('he had to delete them', 'he wanted to see them');
    expect(marked(printed)).toEqual(['wanted to see']);
  });

  it('keep every word in its place', () => {
    const text = fc.array(fc.constantFrom('a', 'B,', '[…]', '...', 'colour', 'color'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { reference, printed } = compare(one.join(' '), other.join(' '));
        expect(reference.map((run) => run.text).join(' ')).toBe(one.join(' '));
        expect(printed.map((run) => run.text).join(' ')).toBe(other.join(' '));
      }),
    );
  });
});

describe('the chart of the tellings', () => {
  it('has a row for every published utterance and a column for every telling', () => {
    expect(
      rowsOf(model)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(content.utterances.map(({ id }) => id).sort());
    expect(model.columns.map(({ id }) => id)).toEqual(
      content.articles.filter((article) => article.data.role === 'telling').map(({ id }) => id),
    );
  });

  it('begins with what most outlets print, and keeps the order of themes within that', () => {
    const themes = content.site.themes.map(({ id }) => id);
    const keys = rowsOf(model).map(({ id }) => {
      const utterance = content.utterances.find((entry) => entry.id === id)?.data;
      const outlets = new Set(utterance?.printings.map(({ article }) => article)).size;
      return (9 - outlets) * 100 + themes.indexOf(utterance?.theme ?? '');
    });
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    expect(rowsOf(model)[0]?.id).toBe('ordinary-life');
  });

  it('finds what a reader of the five articles finds', () => {
    expect(
      ['bustle', 'nz-herald', 'pcmag', 'finance-co-uk', 'washington-post'].map((id) =>
        manner('ordinary-life', id),
      ),
    ).toEqual(['same', 'same', 'part', 'different', 'different']);
    expect(manner('no-rules-broken', 'nz-herald')).toBe('same');
    expect(manner('no-rules-broken', 'bustle')).toBe('same');
    expect(manner('loves-twitter-and-america', 'nz-herald')).toBe('different');
    expect(manner('wild-time', 'bustle')).toBe('different');
    expect(manner('wild-time', 'pcmag')).toBe('part');
    expect(manner('one-word-mistake', 'washington-post')).toBe('absent');
  });

  it('has a shape for every manner, as an independent count of the words gives it', () => {
    const flat = (text: string) => ` ${words(text).join(' ')} `;
    const shapes = rowsOf(model).flatMap(({ id, cells, detail }) => {
      const printings = content.utterances.find((entry) => entry.id === id)?.data.printings ?? [];
      return cells.map(({ shape }, column) => {
        const own = printings.find(({ article }) => article === model.columns[column]?.id);
        if (!own) return [shape, 'dot'];
        const whole = flat(detail.reference.text);
        const same =
          !own.altered && fragments(own.text).every((part) => whole.includes(flat(part)));
        return [shape, same ? 'disc' : 'ring'];
      });
    });
    expect(shapes.filter(([drawn, counted]) => drawn !== counted)).toEqual([]);
  });

  it('has a table with a line for every mark', () => {
    const lines = model.table.rows;
    expect(lines).toHaveLength(rowsOf(model).length * model.columns.length);
    const printed = content.utterances.flatMap(({ data: { printings } }) => printings);
    expect(lines.filter((line) => line[3] !== '')).toHaveLength(printed.length);
    for (const line of lines) expect(line).toHaveLength(model.table.columns.length);
  });

  it('has a title that its data bear out', () => {
    const title = content.charts.find(({ data: { kind } }) => kind === 'tellings')?.data.title;
    const every = rowsOf(model).filter(({ cells }) => cells.every(({ shape }) => shape !== 'dot'));
    expect(title).toContain('Only one passage is in all five tellings, and not in the same words');
    expect(every).toHaveLength(1);
    expect(every[0]?.cells.some(({ shape }) => shape === 'ring')).toBe(true);
    expect(model.columns).toHaveLength(5);
  });

  it('leaves drafts and retracted pieces out', () => {
    const [first] = content.utterances;
    if (!first) throw new Error('no utterance');
    for (const status of ['draft', 'retracted'] as const) {
      const utterances = [{ ...first, data: { ...first.data, status } }];
      expect(tellingsData({ ...content, utterances }).sayings).toEqual([]);
    }
  });

  it('can be drawn theme by theme without losing a row', () => {
    const ids = tellingsByTheme(data).flatMap((theme) =>
      rowsOf(tellingsModel(theme.data, 'wide')).map(({ id }) => id),
    );
    expect(ids.sort()).toEqual(
      rowsOf(model)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each(SIZES)('keeps every text and mark in its place (%s)', (size) => {
    expect(matrixFaults(tellingsModel(data, size))).toEqual([]);
    expect(tellingsModel(data, size).width).toBe(WIDTHS[size]);
    for (const count of COUNTS)
      for (const awkward of [false, true])
        expect(matrixFaults(tellingsModel(madeUp(count, awkward), size)), `${count}`).toEqual([]);
  });

  it('says so when there is nothing to compare', () => {
    const none = tellingsModel(madeUp(0, false), 'narrow');
    expect(none.groups).toEqual([]);
    expect(none.empty?.text).toContain('No passage');
  });

  it('is drawn as a picture, or as a grid with a cell for every mark', () => {
    const picture = render(Chart, { props: { model } }).body;
    expect(picture).toContain('role="img"');
    expect(picture).not.toContain('gridcell');
    const grid = render(Chart, { props: { model, explorable: true } }).body;
    expect(grid.match(/role="gridcell"/g)).toHaveLength(rowsOf(model).length * 5);
    expect(grid).toContain('aria-label="NZ Herald: printed word for word"');
    for (const [, size] of grid.matchAll(/font-size="([\d.]+)"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(TEXT);
  });
});

describe('the keys of a grid', () => {
  const press = (key: string, from: number, column: number, ctrlKey = false) =>
    step({ key, ctrlKey }, { row: from, column }, { rows: 3, columns: 4 });

  it('lead to the neighbours and stop at the edges', () => {
    expect(press('ArrowRight', 1, 1)).toEqual({ row: 1, column: 2 });
    expect(press('ArrowRight', 1, 3)).toEqual({ row: 1, column: 3 });
    expect(press('ArrowUp', 0, 2)).toEqual({ row: 0, column: 2 });
    expect(press('ArrowDown', 0, 2)).toEqual({ row: 1, column: 2 });
    expect(press('ArrowLeft', 0, 0)).toEqual({ row: 0, column: 0 });
  });

  it('lead to the ends of the row, and with Ctrl to those of the grid', () => {
    expect(press('Home', 1, 2)).toEqual({ row: 1, column: 0 });
    expect(press('End', 1, 2)).toEqual({ row: 1, column: 3 });
    expect(press('Home', 1, 2, true)).toEqual({ row: 0, column: 0 });
    expect(press('End', 1, 2, true)).toEqual({ row: 2, column: 3 });
    expect(press('a', 1, 2)).toBeUndefined();
  });
});

describe('a shortened text', () => {
  it('ends after a word, without a stop before the dots', () => {
    expect(shorten('I did it, he said', 70)).toBe('I did it…');
    expect(shorten('short', 70)).toBe('short');
  });
});

describe('the headings of columns', () => {
  const outlet = (name: string, short: string) => ({ id: name, name, short });

  it('are the names where two lines hold them, else the short names, else turned short names', () => {
    const fits = outlet('NZ Herald', 'NZH');
    expect(headings([fits, outlet('The Daily News of It', 'D. News')], 50)).toEqual({
      turned: false,
      lines: [['NZ', 'Herald'], ['D. News']],
    });
    expect(headings([fits, outlet('Incomprehensible', 'Twelveletter')], 50)).toEqual({
      turned: true,
      lines: [['NZH'], ['Twelveletter']],
    });
  });
});

const facts = factSheet('quotes.json', 'the groups of quotations are');

describe.skipIf(!facts)('compared with the fact sheet', () => {
  interface Group {
    id: string;
    per_article: Record<string, string>;
  }

  it('has the same articles in every row as the group of quotations it comes from', () => {
    const { groups } = facts as { groups: Group[] };
    const flat = (text: string) => normalise(text).toLowerCase();
    for (const { id, detail } of rowsOf(model)) {
      const printed = model.columns.flatMap(({ id: article }, index) => {
        const text = detail.columns[index]?.versions[0]?.text;
        return text === undefined ? [] : [{ article, text }];
      });
      const group = groups.find(({ per_article }) =>
        printed.every(({ article, text }) =>
          fragments(text).every((part) => flat(per_article[article] ?? '').includes(flat(part))),
        ),
      );
      expect(group, id).toBeDefined();
      expect(Object.keys(group?.per_article ?? {}).sort(), id).toEqual(
        printed.map(({ article }) => article).sort(),
      );
    }
  });
});
