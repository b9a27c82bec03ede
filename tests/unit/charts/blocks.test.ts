import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { TEXT, textWidth } from '../../../src/charts/chart.ts';
import { claimsGroups } from '../../../src/charts/claims/groups.ts';
import { claimsModel } from '../../../src/charts/claims/model.ts';
import { defineMatrix, type Block } from '../../../src/charts/definition.ts';
import { filterRules } from '../../../src/charts/matrix/filter.ts';
import Sheet from '../../../src/charts/matrix/Sheet.svelte';
import { sheetOf } from '../../../src/charts/matrix/sheet.ts';
import { chartBlocks } from '../../../src/charts/registry.ts';
import { tellingsByTheme, type TellingsData } from '../../../src/charts/tellings/data.ts';
import { tellingsModel } from '../../../src/charts/tellings/model.ts';
import { content } from '../support/content.ts';
import { LONG, SIZES, matrixFaults, outletsOf } from './matrix-texts.ts';

const TELLINGS = {
  what: 'Tellings',
  fields: {},
  drawing: () => import('../../../src/charts/tellings/Chart.svelte'),
};
const CLAIMS = {
  what: 'Claims',
  fields: {},
  drawing: () => import('../../../src/charts/claims/Chart.svelte'),
};
const THEMES = ['mistake', 'rules', 'nothing'];

/** Utterances that every outlet prints, by turns of two of the three themes. */
function tellings(outlets: number, rows: number, awkward = false): TellingsData {
  const all = outletsOf(outlets, awkward);
  const sayings = Array.from({ length: outlets > 0 ? rows : 0 }, (_, index) => ({
    id: `saying-${index}`,
    title: awkward ? LONG : `Saying ${index}`,
    theme: THEMES[index % 2] ?? '',
    printings: all.map(({ id }) => ({
      article: id,
      text: awkward ? `${LONG} ${'Incomprehensibilities'.repeat(3)}` : 'I did it',
      altered: false,
      paragraph: 1,
    })),
  }));
  return { outlets: all, themes: THEMES.map((id) => ({ id, name: id })), sayings };
}

const tellingsBlocks = (data: TellingsData): Block[] =>
  defineMatrix({
    ...TELLINGS,
    data: () => data,
    model: tellingsModel,
    groups: 'theme',
    split: tellingsByTheme,
  }).explorer.blocks(content);

const rowIds = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ models }) =>
    models.wide.groups.flatMap(({ rows }) => rows.map(({ id }) => id)),
  );

describe('a chart whose marks can be selected', () => {
  it('is one drawing without a heading as long as the real content is this small', () => {
    for (const kind of ['tellings', 'claims']) {
      const chart = content.charts.find(({ data }) => data.kind === kind);
      if (!chart) throw new Error(`no chart ${kind}`);
      const blocks = chartBlocks(chart, content);
      expect(
        blocks.map(({ title }) => title),
        kind,
      ).toEqual([undefined]);
    }
  });

  it.each([0, 1, 2, 6])('stays one drawing with %i outlets and 48 rows', (outlets) => {
    const blocks = tellingsBlocks(tellings(outlets, 48));
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.title).toBeUndefined();
    expect(blocks[0]?.rows).toBe(outlets === 0 ? 0 : 48);
  });

  it.each([
    [7, 4],
    [60, 4],
    [1, 49],
    [2, 49],
    [60, 200],
  ])(
    'is drawn group by group with %i outlets and %i rows, and loses none of them',
    (outlets, rows) => {
      const data = tellings(outlets, rows);
      const blocks = tellingsBlocks(data);
      expect(blocks.map(({ id, title }) => [id, title])).toEqual([
        ['mistake', 'mistake'],
        ['rules', 'rules'],
      ]);
      expect(rowIds(blocks).sort()).toEqual(data.sayings.map(({ id }) => id).sort());
      for (const { models, rows: count } of blocks) {
        expect(models.wide.columns).toHaveLength(outlets);
        expect(models.wide.groups).toHaveLength(1);
        expect(count).toBe(models.narrow.groups[0]?.rows.length);
      }
    },
  );

  it('groups claims as its one drawing does', () => {
    const outlets = outletsOf(60, true);
    const points = (['event', 'intent'] as const).flatMap((topic) =>
      [true, false].map((parted) => ({
        id: `${topic}-${parted}`,
        title: LONG,
        statement: 'It is so.',
        topic,
        stances: [],
        record: (parted ? ['one', 'two'] : ['one']).map((answer) => ({ text: 'So.', answer })),
      })),
    );
    const data = { event: 'the outage', outlets, points };
    const blocks = defineMatrix({
      ...CLAIMS,
      data: () => data,
      model: claimsModel,
      groups: 'topic',
      split: claimsGroups,
    }).explorer.blocks(content);
    expect(blocks.map(({ title }) => title)).toEqual(['Where they part', 'The outage', 'Intent']);
    expect(rowIds(blocks)).toEqual(
      rowIds([
        {
          id: '',
          rows: 4,
          models: { narrow: claimsModel(data, 'narrow'), wide: claimsModel(data, 'wide') },
        },
      ]),
    );
  });
});

describe('a group that is scrolled in its own box', () => {
  it.each(SIZES)(
    'keeps every text and mark in its place, however long the names are (%s)',
    (size) => {
      for (const outlets of [1, 2, 60])
        for (const awkward of [false, true]) {
          const model = tellingsModel(tellings(outlets, 60, awkward), size);
          expect(matrixFaults(model), `${outlets}`).toEqual([]);
          const sheet = sheetOf(model);
          const [first] = sheet.rows;
          expect(sheet.top + sheet.head).toBe(first?.top);
          for (const { lines, turned } of model.columns) {
            const high = turned ? textWidth(lines[0] ?? '') : lines.length * TEXT;
            expect(sheet.headings - high).toBeGreaterThanOrEqual(sheet.top);
          }
          for (const { label } of sheet.rows)
            for (const line of label.lines)
              expect(textWidth(line, model.label.size) * 0.87).toBeLessThanOrEqual(sheet.labels);
          expect(sheet.beside).toBe(size === 'wide' ? sheet.labels : 0);
        }
    },
  );

  const model = tellingsModel(tellings(60, 3, true), 'narrow');
  const { body } = render(Sheet, { props: { model, name: 'The mistake' } });

  it('is one grid with a heading for every outlet and row, and a cell where they meet', () => {
    expect([...body.matchAll(/role="grid"/g)]).toHaveLength(1);
    const grid = /<svg[^>]*role="grid".*?<\/svg>/s.exec(body)?.[0] ?? '';
    expect([...grid.matchAll(/role="columnheader"><title>The Very Long/g)]).toHaveLength(60);
    expect([...grid.matchAll(/role="rowheader"><title>“The Very Long/g)]).toHaveLength(3);
    expect([...grid.matchAll(/role="gridcell"/g)]).toHaveLength(180);
    expect(grid).toContain('data-at="2:59"');
  });

  it('has no text under 12 px, and can be scrolled by whoever only has keys', () => {
    const sizes = [...body.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(60);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(TEXT);
    expect(body).toMatch(/role="group"[^>]*tabindex="0"[^>]*aria-label="The mistake: /);
  });
});

describe('the rules of a filter', () => {
  const rules = filterRules('chart-x', ['x-a', 'x-b'], 2);

  it('hide for every group the others, and for every outlet the other columns', () => {
    expect(rules).toContain(
      '#chart-x:has(option[value="x-b"]:checked) .block:not(#x-b){display:none}',
    );
    expect(rules).toContain('#chart-x:has(option[value="column-1"]:checked){--only:1}');
    expect(rules).not.toContain('column-2');
  });

  it('are none for no outlet and no group but the one by which all columns go', () => {
    expect(filterRules('chart-x', [], 0).match(/\{/g)).toHaveLength(1);
  });
});
