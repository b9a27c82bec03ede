import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { WIDTHS } from '../../../src/charts/chart.ts';
import Chart from '../../../src/charts/claims/Chart.svelte';
import { claimsData, type ClaimsData } from '../../../src/charts/claims/data.ts';
import { claimsGroups } from '../../../src/charts/claims/groups.ts';
import { claimsModel, type ClaimsModel } from '../../../src/charts/claims/model.ts';
import { strongest } from '../../../src/charts/claims/part.ts';
import { detailsJson } from '../../../src/charts/matrix/details.ts';
import { stance as stances } from '../../../src/schemas/claim.ts';
import { content } from '../support/content.ts';
import { factSheet } from '../support/sources.ts';
import { COUNTS, LONG, SIZES, matrixFaults, outletsOf } from './matrix-texts.ts';

const data = claimsData(content);
const model = claimsModel(data, 'wide');
const rowsOf = ({ groups }: ClaimsModel) => groups.flatMap(({ rows }) => rows);
const claim = (id: string) => content.claims.find((entry) => entry.id === id)?.data;
const topics = ['event', 'identity', 'intent', 'manner', 'aftermath', 'reaction'];

function madeUp(count: number, awkward: boolean): ClaimsData {
  const outlets = outletsOf(count, awkward);
  const points = topics.flatMap((topic, index) =>
    [true, false].map((disputed): ClaimsData['points'][number] => ({
      id: `${topic}-${disputed}`,
      title: awkward ? `${LONG} And on, and on` : `Point ${index}`,
      statement: 'It is so.',
      topic: topic as ClaimsData['points'][number]['topic'],
      disputed,
      stances: outlets.slice(index % 3).map(({ id }, at) => ({
        article: id,
        stance: stances.options[at % 4] ?? 'states',
        paragraph: at + 1,
        evidence: 'it is so',
        note: undefined,
      })),
    })),
  );
  return {
    event: 'the event',
    outlets,
    points: points.filter((point) => point.stances.length > 0),
  };
}

describe('the strongest stance', () => {
  it('is the one furthest from simply stating it', () => {
    expect(strongest([])).toBe('silent');
    expect(strongest(['states', 'attributes'])).toBe('attributes');
    expect(strongest(['hedges', 'attributes', 'states'])).toBe('hedges');
    expect(strongest(['attributes', 'contradicts', 'hedges'])).toBe('contradicts');
  });
});

describe('the chart of claims', () => {
  it('has a row for every published claim and a column for every telling', () => {
    expect(
      rowsOf(model)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(content.claims.map(({ id }) => id).sort());
    expect(model.columns.map(({ id }) => id)).toEqual(
      content.articles.filter((article) => article.data.role === 'telling').map(({ id }) => id),
    );
  });

  it('begins with what is disputed, contradictions first, and goes on topic by topic', () => {
    const [first, ...rest] = model.groups;
    expect(first?.title).toBe('Where they part');
    expect(first?.rows.map(({ id }) => claim(id)?.disputed)).not.toContain(false);
    expect(rest.flatMap(({ rows }) => rows).map(({ id }) => claim(id)?.disputed)).not.toContain(
      true,
    );
    expect(rest.map(({ id }) => id)).toEqual(topics);
    for (const { id, rows } of rest)
      expect(new Set(rows.map((entry) => claim(entry.id)?.topic)), id).toEqual(new Set([id]));
    const order = (first?.rows ?? []).map(({ id, cells }) => {
      const contradicts = cells.some(({ shape }) => shape === 'cross');
      return (contradicts ? 0 : 10) + topics.indexOf(claim(id)?.topic ?? '');
    });
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeLessThan(10);
  });

  it('has five shapes, one for each thing an article can do', () => {
    const shapes = new Set(rowsOf(model).flatMap(({ cells }) => cells.map(({ shape }) => shape)));
    expect(shapes.size).toBe(5);
    expect(new Set(model.legend.map(({ shape }) => shape))).toEqual(shapes);
  });

  it('draws of each article’s stances the strongest, as an independent count finds it', () => {
    const order = ['contradicts', 'hedges', 'attributes', 'states'];
    const shapes = ['cross', 'circle', 'half', 'square'];
    for (const { id, cells } of rowsOf(model))
      cells.forEach(({ shape }, column) => {
        const article = model.columns[column]?.id;
        const own = claim(id)?.stances.filter((entry) => entry.article === article) ?? [];
        const at = order.findIndex((name) => own.some(({ stance }) => stance === name));
        expect(shape, `${id} ${article}`).toBe(shapes[at] ?? 'dot');
      });
  });

  it('keeps every stance for the panel, in the order of the content', () => {
    for (const { id, detail } of rowsOf(model)) {
      const shown = detail.columns.flatMap(({ evidence }, column) =>
        evidence.map(({ position, paragraph }) => [model.columns[column]?.id, position, paragraph]),
      );
      const all = claim(id)?.stances ?? [];
      expect(shown).toHaveLength(all.length);
      for (const { article, stance, paragraph } of all)
        expect(shown).toContainEqual([article, stance, paragraph]);
    }
  });

  it('sets quotation marks inside the evidence single, since the panel puts it in double ones', () => {
    const words = rowsOf(model).flatMap(({ detail }) =>
      detail.columns.flatMap(({ evidence }) => evidence.map((entry) => entry.words)),
    );
    expect(words.filter((text) => /["“”']/.test(text))).toEqual([]);
    expect(words).toContain('he claims that the incident was a ‘mistake.’');
  });

  it('has a table with a line for every stance and every silence', () => {
    const given = content.claims.flatMap(({ data: { stances: all } }) => all).length;
    const silent = rowsOf(model).flatMap(({ cells }) =>
      cells.filter(({ shape }) => shape === 'dot'),
    );
    expect(model.table.rows).toHaveLength(given + silent.length);
    for (const line of model.table.rows) expect(line).toHaveLength(model.table.columns.length);
  });

  it('has a title and a description whose figures its data bear out', () => {
    const title = content.charts.find(({ data: { kind } }) => kind === 'claims')?.data.title;
    const disputed = content.claims.filter((entry) => entry.data.disputed).length;
    expect(title).toContain(`On ${disputed} of ${content.claims.length} points`);
    expect(model.description).toContain(`part on ${disputed}.`);
    const marks = [...model.description.matchAll(/: (\d+)(?=[;.])/g)]
      .slice(-5)
      .map(([, n]) => Number(n));
    expect(marks.reduce((sum, count) => sum + count, 0)).toBe(content.claims.length * 5);
  });

  it('names no private person', () => {
    for (const speaker of content.speakers.filter(({ data: { private: hidden } }) => hidden))
      for (const name of speaker.data.name.split(' '))
        expect(JSON.stringify(model).toLowerCase()).not.toContain(name.toLowerCase());
  });

  it('leaves drafts and retracted claims out', () => {
    const [first] = content.claims;
    if (!first) throw new Error('no claim');
    for (const status of ['draft', 'retracted'] as const) {
      const claims = [{ ...first, data: { ...first.data, status } }];
      expect(claimsData({ ...content, claims }).points).toEqual([]);
    }
  });

  it('can be drawn group by group without losing a row', () => {
    const groups = claimsGroups(data).map((group) => claimsModel(group.data, 'narrow'));
    expect(groups.map((group) => group.groups.map(({ id }) => id))).toEqual(
      model.groups.map(({ id }) => [id]),
    );
    expect(groups.flatMap(rowsOf).map(({ id }) => id)).toEqual(rowsOf(model).map(({ id }) => id));
  });

  it.each(SIZES)('keeps every text and mark in its place (%s)', (size) => {
    expect(matrixFaults(claimsModel(data, size))).toEqual([]);
    expect(claimsModel(data, size).width).toBe(WIDTHS[size]);
    for (const count of COUNTS)
      for (const awkward of [false, true])
        expect(matrixFaults(claimsModel(madeUp(count, awkward), size)), `${count}`).toEqual([]);
  });

  it('grows wider than the page, and not too narrow for a finger, with sixty outlets', () => {
    const many = claimsModel(madeUp(60, true), 'narrow');
    expect(many.width).toBeGreaterThan(WIDTHS.wide);
    expect(many.pitch).toBeGreaterThanOrEqual(44);
    expect(many.reach).toBeGreaterThanOrEqual(44);
  });

  it('says so when there is nothing to compare', () => {
    expect(claimsModel(madeUp(0, false), 'wide').empty?.text).toContain('No point');
  });

  it('is drawn as a picture, or as a grid with a cell for every mark under numbered rows', () => {
    const picture = render(Chart, { props: { model } }).body;
    expect(picture).toContain('role="img"');
    expect(picture).not.toContain('role="grid');
    const grid = render(Chart, { props: { model, explorable: true } }).body;
    const rows = [...grid.matchAll(/data-at="(\d+):0"/g)].map(([, at]) => Number(at));
    expect(rows).toEqual(rowsOf(model).map((_, index) => index));
    expect(grid).toContain('aria-label="Finance.co.uk contradicts another telling or the record"');
  });

  it('writes the details so that no word in them ends the script they stand in', () => {
    const points = data.points.map((point) => ({ ...point, title: '</script><b>' }));
    const json = detailsJson(claimsModel({ ...data, points }, 'wide'));
    expect(json).not.toContain('<');
    const read = JSON.parse(json) as { outlets: string[]; rows: { title: string }[] };
    expect(read.rows).toHaveLength(data.points.length);
    expect(read.rows[0]?.title).toBe('</script><b>');
  });
});

const facts = factSheet('claims.json', 'the stances are');

describe.skipIf(!facts)('compared with the fact sheet', () => {
  interface Item {
    status: string;
    para: number;
    evidence: string;
  }
  interface Sheet {
    claims: { articles: Record<string, { items?: Item[] }> }[];
  }

  it('has the same stance wherever the fact sheet has the same words of the same paragraph', () => {
    const { claims } = facts as Sheet;
    const given = content.claims.flatMap(({ data: { stances: all } }) => all);
    const pairs = given.flatMap(({ article, paragraph, evidence, stance }) => {
      const items = claims
        .flatMap(({ articles }) => articles[article]?.items ?? [])
        .filter((item) => item.para === paragraph && item.evidence === evidence);
      if (items.length === 0) return [];
      return [{ stance, statuses: items.map(({ status }) => status.replace('asserts', 'states')) }];
    });
    expect(pairs.length).toBeGreaterThan(0.8 * given.length);
    expect(pairs.filter(({ stance, statuses }) => !statuses.includes(stance))).toEqual([]);
  });
});
