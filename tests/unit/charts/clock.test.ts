import { describe, expect, it } from 'vitest';
import { WIDTHS } from '../../../src/charts/chart.ts';
import { clockData, type ClockData } from '../../../src/charts/clock/data.ts';
import { clockModel, type ClockModel } from '../../../src/charts/clock/model.ts';
import { inWords } from '../../../src/charts/figures.ts';
import { nightData } from '../../../src/charts/night/data.ts';
import { capital } from '../../../src/lib/typeset.ts';
import { clockProblems } from '../../../src/charts/clock/problems.ts';
import type { Text } from '../../../src/charts/night/marks.ts';
import { textFaults } from '../support/text-faults.ts';
import type { Article, ClockReading } from '../../../src/schemas/article.ts';
import type { Content } from '../../../src/content/content.ts';
import { content } from '../support/content.ts';
import { factSheet } from '../support/sources.ts';

type ArticleEntry = Content['articles'][number];
const sizes = ['narrow', 'wide'] as const;
const real = clockData(content);

const reading = (
  sense: ClockReading['sense'],
  earliest: string,
  latest = earliest,
  printed = 'a time',
): ClockReading => ({ printed, earliest, latest, sense });

function made(
  id: string,
  clock: Article['clock'],
  credit = `Page ${id}, 2 Nov 2017`,
): ArticleEntry {
  const data: Article = {
    role: 'background',
    publisher: 'Somebody',
    credit,
    address: 'https://example.org/',
    excerpts: [],
    usedFor: 'A test',
    clock,
    status: 'published',
  };
  return { id, order: 0, file: `content/articles/${id}.yaml`, body: '', data };
}

const dataOf = (articles: ArticleEntry[]): ClockData => clockData({ ...content, articles });

const long = 'The sixty letters of an outlet’s name that goes on to the end';
const printed = 'shortly before the clock on the wall of the room said that it was 10 p.m. or so';

/** Pages of every sense in turn, some of them off the axis. */
function many(count: number, credit?: string): ClockData {
  const clocks: NonNullable<Article['clock']>[] = [
    { down: reading('exact', '18:48', '18:49'), outlier: false },
    { down: reading('about', '18:50'), back: reading('by', '19:03'), outlier: false },
    { down: reading('before', '18:50', '19:00'), back: reading('about', '19:01'), outlier: false },
    { down: reading('before', '21:50', '22:00', printed), outlier: true },
    {
      down: reading('about', '17:30', '17:40', printed),
      back: reading('exact', '19:00'),
      outlier: true,
    },
    { back: reading('before', '18:55', '19:00'), outlier: false },
    { down: reading('by', '17:30', '17:40'), back: reading('exact', '17:50'), outlier: true },
    { down: reading('by', '18:40'), back: reading('exact', '19:10'), outlier: false },
  ];
  return dataOf(
    Array.from({ length: count }, (_, index) => made(`p${index}`, clocks[index % 8], credit)),
  );
}

function texts({ ticks, stated, rows, key }: ClockModel): Text[] {
  return [
    ...ticks.flatMap(({ labels }) => labels),
    ...(stated ? [stated.label, stated.caption] : []),
    ...rows.flatMap(({ name, outlier, off }) => [
      name,
      ...(outlier ? [outlier] : []),
      ...off.flatMap(({ words }) => words ?? []),
    ]),
    ...key.map(({ label }) => label),
  ];
}

const faults = (model: ClockModel): string[] => textFaults(model, texts(model));

const rowOf = (model: ClockModel, id: string): ClockModel['rows'][number] => {
  const row = model.rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
};

describe('the clock times of the real content', () => {
  it('have a row for every page with a clock, the earliest time for going down first', () => {
    const withClock = content.articles.filter(({ data }) => data.clock);
    expect(real.rows.map(({ id }) => id).sort()).toEqual(withClock.map(({ id }) => id).sort());
    const earliest = real.rows.map(({ down }) => down?.earliest ?? 0);
    expect(earliest).toEqual(earliest.toSorted((a, b) => a - b));
    expect(real.rows[0]?.id).toBe('joe-my-god');
    expect(real.rows.at(-1)?.id).toBe('verge');
  });

  it('are counted in the title as they are in the data', () => {
    const fitting = real.rows.filter(({ outlier }) => !outlier);
    const outliers = real.rows.length - fitting.length;
    const { title = '', limits = '' } =
      content.charts.find(({ data }) => data.kind === 'clock')?.data ?? {};
    const count = (pattern: RegExp) =>
      fitting.filter(({ down }) => pattern.test(down?.printed ?? '')).length;
    const named = /\b\d+:(?!00)\d\d/;
    expect(title).toBe(
      `${capital(inWords(count(named)))} pages name a minute from 6:45 to 6:50, ${inWords(count(/before/i))} say shortly before 7`,
    );
    expect(limits).toContain(`The ${inWords(outliers)} far off`);
    const { outage } = nightData(content);
    expect(
      [outage?.down.earliest, outage?.down.latest].map((at) =>
        new Date(at ?? 0).toISOString().slice(11, 16),
      ),
    ).toEqual(['22:45', '22:50']);
    const times = fitting.flatMap(({ down }) => (down ? [down.earliest, down.latest] : []));
    for (const { down } of real.rows.filter(({ outlier }) => outlier)) {
      const off = Math.min(...times.map((time) => Math.abs(time - (down?.latest ?? 0))));
      expect(off).toBeGreaterThan(30);
    }
  });

  it('do not fit the others where, and only where, they lie off the axis', () => {
    const { from, to } = real.axis;
    for (const { id, down, back, outlier } of real.rows) {
      const times = [down, back].flatMap((one) => (one ? [one.earliest, one.latest] : []));
      expect(outlier, id).toBe(times.some((time) => time < from || time > to));
    }
  });

  it('tell pages of one publisher apart and leave author and date out of the name', () => {
    const names = real.rows.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('The Washington Post (The Fix)');
    expect(names).toContain('AP (Spokesman-Review copy)');
  });

  it.each(sizes)('stand at their minute when %s', (size) => {
    const model = clockModel(real, size);
    const [first, last] = [model.ticks[0]?.x ?? 0, model.ticks.at(-1)?.x ?? 0];
    const x = (past1840: number): number => first + ((last - first) * past1840) / 30;
    const fix = rowOf(model, 'post-the-fix').marks[0];
    expect(fix?.ticks[0]?.x).toBeCloseTo(x(8) - 2, 0);
    expect(fix?.ticks.at(-1)?.x).toBeCloseTo(x(9) - 2, 0);
    const ap = rowOf(model, 'ap-spokesman');
    expect(ap.marks[0]?.ticks[0]?.x).toBeCloseTo(x(20) - 2, 0);
    expect(ap.marks[0]?.from).toBeCloseTo(x(10), 0);
    expect(ap.marks[1]?.to).toBeCloseTo(x(23) + 6, 0);
  });

  it.each(sizes)('have a labelled tick every five minutes from 6:40 to 7:10 when %s', (size) => {
    const labels = clockModel(real, size).ticks.map((tick) => tick.labels[0]?.lines[0]);
    expect(labels.map((label) => label?.replace(' p.m.', ''))).toEqual([
      '6:40',
      '6:45',
      '6:50',
      '6:55',
      '7:00',
      '7:05',
      '7:10',
    ]);
  });

  it('have another shape for coming back than for going down, and for each sense', () => {
    const model = clockModel(real, 'wide');
    const panel = rowOf(model, 'exhibit-panel');
    expect(panel.marks[0]).toMatchObject({ kind: 'down', steps: [] });
    expect(panel.marks[0]?.ticks).toHaveLength(1);
    expect(panel.marks[0]).not.toHaveProperty('diamond');
    expect(panel.marks[1]).toMatchObject({ kind: 'back', ticks: [], steps: [] });
    expect(panel.marks[1]).toHaveProperty('diamond');
    const about = rowOf(model, 'thewrap').marks[0];
    expect(about?.ticks).toEqual([]);
    expect(about?.steps).toHaveLength(8);
    const before = rowOf(model, 'snopes').marks[0];
    expect(before?.steps).toHaveLength(10);
    const nearest = before?.steps.find(({ opacity }) => opacity > 0.9);
    expect((nearest?.x ?? 0) + (nearest?.width ?? 0)).toBeCloseTo(
      (before?.ticks[0]?.x ?? 0) + 2,
      0,
    );
    const by = rowOf(model, 'post-news').marks[1];
    expect(by?.arrow).toMatch(/^M[\d.]+,[\d.]+h-13/);
  });

  it('are joined by a line from down to back of one page', () => {
    const model = clockModel(real, 'wide');
    const joined = model.rows.filter(({ join }) => join).map(({ id }) => id);
    const both = real.rows.filter(({ down, back }) => down && back).map(({ id }) => id);
    expect(joined).toEqual(both);
    for (const { join, marks } of model.rows) {
      if (join) expect([join.from, join.to]).toEqual([marks[0]?.to, marks[1]?.from]);
    }
  });

  it('keep those that do not fit, with an arrow at the edge and the printed words', () => {
    for (const size of sizes) {
      const model = clockModel(real, size);
      const [left, right] = [rowOf(model, 'joe-my-god'), rowOf(model, 'verge')];
      expect(left.off[0]).toMatchObject({ kind: 'down', side: 'left' });
      expect(left.off[0]?.words?.lines.join(' ')).toBe('“just before 6 p.m.”');
      expect(right.off[0]).toMatchObject({ kind: 'down', side: 'right' });
      expect(right.off[0]?.words?.lines.join(' ')).toBe('“shortly before 10PM ET”');
      expect(left.outlier?.lines).toEqual(['does not fit the others']);
      expect(left.marks).toEqual([]);
    }
  });

  it('have Twitter’s eleven minutes behind them, from 6:49, and say whose figure that is', () => {
    const model = clockModel(real, 'wide');
    const [first, last] = [model.ticks[0]?.x ?? 0, model.ticks.at(-1)?.x ?? 0];
    expect(model.stated?.tab.x).toBeCloseTo(first + ((last - first) * 9) / 30, 0);
    expect(model.stated?.tab.width).toBeCloseTo(((last - first) * 11) / 30, 0);
    expect(model.stated?.label.lines).toEqual(['11 minutes']);
    expect(model.stated?.caption.lines.join(' ')).toMatch(/^Twitter’s figure .* our reading$/);
  });

  it('stand in the table with their printed words', () => {
    const { table } = clockModel(real, 'wide');
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    for (const { name, down, back } of real.rows) {
      const row = table.rows.find(([page]) => page === name);
      expect(row?.[1]).toBe(down?.printed ?? '');
      expect(row?.[3]).toBe(back?.printed ?? '');
    }
    expect(table.rows.find(([page]) => page === 'AP (Spokesman-Review copy)')?.slice(1, 6)).toEqual(
      [
        'Shortly before 7 p.m. Thursday',
        'shortly before 7:00 p.m.',
        'by 7:03 p.m.',
        'by 7:03 p.m.',
        'yes',
      ],
    );
  });

  it('are summed up in the description', () => {
    const backs = real.rows.filter(({ back }) => back).length;
    const { description } = clockModel(real, 'wide');
    expect(description).toMatch(new RegExp(`^${real.rows.length} pages with a clock time: `));
    expect(description).toContain(`${backs} for its coming back`);
    expect(description).toContain('between 6:45 and 7:00 p.m. Eastern');
  });
});

describe('any clock times', () => {
  const cases: [string, ClockData][] = [
    ['the real content', real],
    ['none', many(0)],
    ['one', many(1)],
    ['two', many(2)],
    ['five', many(5)],
    ['eight', many(8)],
    ['sixty', many(60)],
    ['sixty with long names', many(60, long)],
    ['a name of one long word', many(3, 'W'.repeat(60))],
  ];

  it.each(cases.flatMap((entry) => sizes.map((size) => [...entry, size] as const)))(
    'have words inside the drawing and apart from each other: %s',
    (_, data, size) => {
      const model = clockModel(data, size);
      expect(model.width).toBe(WIDTHS[size]);
      expect(model.rows).toHaveLength(data.rows.length);
      expect(faults(model)).toEqual([]);
      expect(texts(model).every((text) => text.size >= 12)).toBe(true);
      expect(JSON.stringify(model)).not.toMatch(/NaN|null|Infinity/);
      for (const { marks } of model.rows) {
        for (const { from, to } of marks) expect(from >= 0 && to <= model.width).toBe(true);
      }
      for (const { mark, label } of model.key) expect(mark.to).toBeLessThan(label.x);
    },
  );

  it('leave out drafts, what was retracted and pages without one', () => {
    const shown = made('shown', { down: reading('exact', '18:49'), outlier: false });
    const draft = { ...shown, id: 'draft', data: { ...shown.data, status: 'draft' as const } };
    const gone = { ...shown, id: 'gone', data: { ...shown.data, status: 'retracted' as const } };
    expect(dataOf([shown, draft, gone, made('none', undefined)]).rows.map(({ id }) => id)).toEqual([
      'shown',
    ]);
  });
});

describe('the check of clock times', () => {
  const check = (clock: NonNullable<Article['clock']>): ReturnType<typeof clockProblems> =>
    clockProblems({ ...content, articles: [made('page', clock)] });

  it('finds nothing in the real content', () => {
    expect(clockProblems(content)).toEqual([]);
  });

  it('finds a time that is not in the night, as Pacific time is not', () => {
    const found = check({ down: reading('about', '15:50'), outlier: false });
    expect(found.map(({ path }) => path.join('.'))).toEqual([
      'clock.down.earliest',
      'clock.down.latest',
    ]);
    expect(found[0]).toMatchObject({
      rule: 'clock-outside-night',
      file: 'content/articles/page.yaml',
    });
    expect(found[0]?.message).toMatch(/`15:50` is not from 17:00 to 23:59.*Give Eastern time/);
    expect(check({ down: reading('about', '02:00'), outlier: true })).toHaveLength(2);
  });

  it('finds a latest time before the earliest', () => {
    const found = check({ back: reading('about', '19:03', '18:59'), outlier: false });
    expect(found).toMatchObject([{ rule: 'clock-order', path: ['clock', 'back', 'latest'] }]);
    expect(found[0]?.message).toContain('`latest` (18:59) comes before `earliest` (19:03)');
  });

  it('finds a time far from the others that is not called an outlier', () => {
    const far = reading('before', '21:50', '22:00');
    expect(check({ down: far, outlier: true })).toEqual([]);
    const found = check({ down: far, outlier: false });
    expect(found).toMatchObject([{ rule: 'clock-outlier', path: ['clock', 'down', 'earliest'] }]);
    expect(found[0]?.message).toContain('6:40 p.m. to 7:10 p.m. Check');
    expect(found[0]?.message).toContain('`outlier: true`');
  });

  it('finds an account that comes back before it goes down', () => {
    const found = check({
      down: reading('exact', '19:00'),
      back: reading('exact', '18:49'),
      outlier: false,
    });
    expect(found).toMatchObject([{ rule: 'clock-order', path: ['clock', 'back', 'latest'] }]);
    expect(found[0]?.message).toContain('comes back (18:49) before it goes down (19:00)');
  });
});

const facts = factSheet('facts.md', 'the list of clock times is');
const pages = factSheet('pages.json', 'the clock times are');

describe.skipIf(!facts || !pages)('the facts', () => {
  it('list the same pages, as many with a time for the return, and the same outliers', () => {
    const [, after = ''] = (facts as string).split('### Reported clock times');
    const lines = (after.split('\n### ')[0] ?? '')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const rows = lines.slice(2).map((line) => line.split('|').map((cell) => cell.trim()));
    expect(real.rows).toHaveLength(rows.length);
    // “Within minutes” (Snopes) is no clock time; every other entry for the return is.
    const returns = rows.filter(([, , , back]) => back && back !== 'within minutes');
    expect(real.rows.filter(({ back }) => back)).toHaveLength(returns.length);
    const outliers = rows.filter(([, , down]) => down?.includes('outlier'));
    expect(real.rows.filter(({ outlier }) => outlier)).toHaveLength(outliers.length);
  });

  interface Page {
    url: string;
    time_down: string;
    time_up: string;
  }

  /** The first clock time in a text, in minutes since midnight, Eastern. Undefined without one. */
  function easternIn(text: string): number | undefined {
    const [, hours, past = '0', half] = /(\d+)(?::(\d\d))?[^.]*?([ap])\.?m/i.exec(text) ?? [];
    if (hours === undefined) return undefined;
    const ahead = text.includes(' UK') ? -4 : / P[SD]?T|"PST"/.test(text) ? 3 : 0;
    const full = (Number(hours) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0) + ahead;
    return full * 60 + Number(past);
  }

  it('have the same time for every page, its zone reckoned anew', () => {
    const { sources } = pages as { sources: Page[] };
    for (const { id, address, down, back } of real.rows) {
      const page = sources.find(({ url }) => url === address);
      expect(page, id).toBeDefined();
      const [went, came] = [easternIn(page?.time_down ?? ''), easternIn(page?.time_up ?? '')];
      if (went !== undefined) expect([down?.earliest, down?.latest], id).toContain(went);
      if (came !== undefined) expect([back?.earliest, back?.latest], id).toContain(came);
      expect(went === undefined, id).toBe(down === undefined);
    }
  });
});
