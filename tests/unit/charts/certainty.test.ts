import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { WIDTHS, type Size } from '../../../src/charts/chart.ts';
import Chart from '../../../src/charts/certainty/Chart.svelte';
import { certaintyData, type CertaintyData } from '../../../src/charts/certainty/data.ts';
import { LINE, MARK, NAME, QUOTE, SERIF, SMALL } from '../../../src/charts/certainty/layout.ts';
import {
  certaintyModel,
  NOTE_LINE,
  NOTE_SIZE,
  type CertaintyModel,
} from '../../../src/charts/certainty/model.ts';
import { RUNGS, rungOf } from '../../../src/charts/certainty/rung.ts';
import { normalise } from '../../../src/lib/normalise.ts';
import { content } from '../support/content.ts';
import { articleTexts, factSheet, paragraphsIn } from '../support/sources.ts';
import { faults } from './text-boxes.ts';

const sizes = Object.keys(WIDTHS) as Size[];
const long = 'The Very Long and Honourable Gazette of Somewhere Far Away!!';
const data = certaintyData(content);
const real = certaintyModel(data, 'wide');
type Evidence = CertaintyData['outlets'][number]['evidence'];

const evidence = (...list: (Evidence[number]['stance'] | 'could-not-verify')[]): Evidence =>
  list.map((stance, index) => ({
    stance: stance === 'could-not-verify' ? 'hedges' : stance,
    paragraph: index + 498,
    words: `evidence ${stance} `.repeat(8).trim(),
    ...(stance === 'could-not-verify' && { rung: stance }),
  }));
const mixtures = [
  evidence('states'),
  evidence('attributes', 'states'),
  evidence('attributes'),
  evidence('attributes', 'hedges', 'states'),
  evidence('hedges', 'could-not-verify', 'attributes'),
  evidence('states', 'contradicts'),
  [],
];

const madeUp = (count: number, name: string): CertaintyData => ({
  words: data.words,
  outlets: Array.from({ length: count }, (_, index) => ({
    id: `a-${index}`,
    name: name === long ? long : `${name} ${index}`,
    short: 'Twelve lette',
    evidence: mixtures[index % mixtures.length] ?? [],
  })),
});

const texts = ({ steps, note }: CertaintyModel): Parameters<typeof faults>[0] => [
  ...steps.flatMap(({ label, nobody, places }) => [
    { ...label, size: SMALL },
    ...(nobody ? [{ ...nobody, size: SMALL }] : []),
    ...places.flatMap(({ name, quotes }) => [
      { ...name, size: NAME },
      ...quotes.flatMap(({ lines, x, y, paragraph }) => [
        // The words are set in the narrower serif, see `layout.ts`.
        ...lines.map((text, index) => ({ text, x, y: y + index * LINE, size: QUOTE * SERIF })),
        { ...paragraph, size: SMALL },
      ]),
    ]),
  ]),
  ...note.lines.map((text, index) => ({
    text,
    x: note.plate.x,
    y: note.y + index * NOTE_LINE,
    size: NOTE_SIZE,
  })),
];

describe('how sure each outlet is that it was him', () => {
  it('has every outlet on its rung, from the surest down', () => {
    expect(real.steps.map(({ id, places }) => [id, ...places.map((place) => place.id)])).toEqual([
      ['states', 'finance-co-uk', 'nz-herald'],
      ['states-then-credits', 'bustle'],
      ['hedges', 'pcmag'],
      ['could-not-verify', 'washington-post'],
    ]);
    const heights = real.steps.flatMap(({ places }) => places.map(({ mark }) => mark.y));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it('shows the words that put it there, as printed, with their paragraph', () => {
    const shown = real.steps.flatMap(({ places }) =>
      places.flatMap(({ id, quotes }) =>
        quotes.map(({ lines, paragraph }) => ({ id, words: lines.join(' '), at: paragraph.text })),
      ),
    );
    expect(shown).toHaveLength(6);
    const claim = content.claims.find(({ id }) => id === 'identity')?.data;
    for (const { id, words, at } of shown) {
      const stance = claim?.stances.find(
        (one) => one.article === id && normalise(`"${one.evidence}"`) === normalise(words),
      );
      expect(at).toBe(`paragraph ${stance?.paragraph ?? '?'}`);
    }
    expect(shown.map(({ words }) => words)).toContain(
      '“The Washington Post has not been able to independently verify”',
    );
  });

  it('has every stance to the claim in its table, whatever the drawing shows', () => {
    const claim = content.claims.find(({ id }) => id === 'identity')?.data;
    expect(real.table.rows).toHaveLength(claim?.stances.length ?? 0);
    for (const row of real.table.rows) expect(row).toHaveLength(real.table.columns.length);
  });

  it('always says that Twitter did not confirm the name, and never gives it', () => {
    for (const count of [0, 1, 60]) {
      const { body } = render(Chart, {
        props: { model: certaintyModel(madeUp(count, 'A'), 'wide') },
      });
      expect(body).toContain('>Twitter did not confirm the name</tspan>');
    }
    expect(real.description).toContain('Twitter did not confirm the name');
    for (const { data: speaker } of content.speakers.filter(({ data: one }) => one.private))
      for (const part of speaker.name.split(' '))
        expect(JSON.stringify([real, data])).not.toContain(part);
  });

  it('says in its title what the ladder shows', () => {
    const title = content.charts.find(({ data: chart }) => chart.kind === 'certainty')?.data.title;
    expect(title).toBe('Two state flatly that it was him, one could not verify it');
    expect(real.steps.map(({ places }) => places.length)).toEqual([2, 1, 1, 1]);
  });
});

describe('a rung', () => {
  it('follows from the stances', () => {
    expect(mixtures.map(rungOf)).toEqual([
      'states',
      'states-then-credits',
      'credits',
      'hedges',
      'could-not-verify',
      'contradicts',
      'silent',
    ]);
  });

  it('is never guessed from the words', () => {
    const words = 'has not been able to independently verify';
    expect(rungOf([{ stance: 'hedges', paragraph: 8, words }])).toBe('hedges');
  });

  it('of the four is drawn even when no outlet stands on it, any other only when one does', () => {
    const none = certaintyModel(madeUp(0, 'A'), 'wide');
    expect(none.steps.map(({ id }) => id)).toEqual(
      RUNGS.filter(({ always }) => always).map(({ id }) => id),
    );
    expect(none.steps.every(({ nobody }) => nobody?.text === 'no outlet')).toBe(true);
    expect(certaintyModel(madeUp(7, 'A'), 'wide').steps).toHaveLength(RUNGS.length);
  });

  it('has a mark of a form of its own', () => {
    const forms = mixtures.map((mixture) => {
      const [outlet] = madeUp(1, 'A').outlets;
      const outlets = outlet ? [{ ...outlet, evidence: mixture }] : [];
      const model = certaintyModel({ ...data, outlets }, 'wide');
      for (const { places } of model.steps)
        for (const place of places) place.mark = { x: 50, y: 50 };
      const { body } = render(Chart, { props: { model } });
      return [...body.matchAll(/<path class="(?:frame|inside)[^"]*" d="([^"]+)"/g)]
        .map((match) => match[1])
        .join('|');
    });
    expect(new Set(forms).size).toBe(mixtures.length);
  });
});

describe.each(sizes)('the %s drawing', (size) => {
  it.each([0, 1, 2, 5, 60])('keeps all texts of %i outlets inside, and apart', (count) => {
    for (const name of ['Outlet', long]) {
      const model = certaintyModel(madeUp(count, name), size);
      expect(model.steps.flatMap(({ places }) => places)).toHaveLength(count);
      expect(faults(texts(model), model)).toEqual([]);
      const marks = model.steps.flatMap(({ places }) => places.map(({ mark }) => mark));
      expect(marks.every(({ x }) => x - MARK / 2 - 3 >= 0)).toBe(true);
    }
    const model = certaintyModel(data, size);
    expect(faults(texts(model), model)).toEqual([]);
  });

  it('keeps a long name whole for whoever points at it', () => {
    const model = certaintyModel(madeUp(1, long), size);
    expect(render(Chart, { props: { model } }).body).toContain(`<title>${long}</title>`);
  });
});

const textOf = articleTexts('the words on the ladder are');
const claims = factSheet('claims.json', 'the stances on the ladder are');
describe.skipIf(!claims || !textOf)('beside the collected claims', () => {
  it('has the stance, paragraph and words that they have for who it was', () => {
    interface Item {
      status: string;
      para: number;
      evidence: string;
    }
    const file = claims as {
      claims: { id: string; articles: Record<string, { items: Item[] }> }[];
    };
    const collected = file.claims.find(({ id }) => id === 'C03')?.articles ?? {};
    const asStance = (status: string): string => (status === 'asserts' ? 'states' : status);
    for (const { id, evidence: own } of data.outlets) {
      const items = collected[id]?.items ?? [];
      expect(own.map(({ stance, paragraph }) => `${stance} p${paragraph}`)).toEqual(
        items.map(({ status, para }) => `${asStance(status)} p${para}`),
      );
    }
  });

  it('has words that stand in the paragraph they name', () => {
    for (const { id, evidence: own } of data.outlets)
      for (const { words, paragraph } of own) {
        const paragraphs = paragraphsIn(textOf?.(id) ?? '');
        expect(normalise(paragraphs[paragraph - 1] ?? '')).toContain(normalise(words));
      }
  });
});
