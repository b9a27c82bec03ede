import { describe, expect, it } from 'vitest';
import { nightData, statedLength, type NightData } from '../../../src/charts/night/data.ts';
import { lensSpan } from '../../../src/charts/night/lens.ts';
import { box, type Text } from '../../../src/charts/night/marks.ts';
import { textFaults } from '../support/text-faults.ts';
import { nightModel, type NightModel } from '../../../src/charts/night/model.ts';
import { apart, staircase } from '../../../src/charts/night/place.ts';
import { WIDTHS } from '../../../src/charts/chart.ts';
import type { Content } from '../../../src/content/content.ts';
import { content } from '../support/content.ts';
import { factSheet } from '../support/sources.ts';

type EventEntry = Content['events'][number];
const sizes = ['narrow', 'wide'] as const;
const real = nightData(content);

function made(id: string, at: string, more: Partial<EventEntry['data']> = {}): EventEntry {
  const data: EventEntry['data'] = {
    title: `Event ${id}`,
    at,
    precision: 'second',
    sources: ['rt'],
    basis: 'Made up.',
    status: 'published',
    ...more,
  };
  return { id, order: 0, file: `content/events/${id}.yaml`, body: '', data };
}

const dataOf = (events: EventEntry[]): NightData => nightData({ ...content, events });

/** Moments through the night, every `seconds`, beside the real outage. */
function many(count: number, seconds: number, title?: string): NightData {
  const first = Date.parse('2017-11-02T18:40:00-04:00');
  const ends = content.events.filter(({ id }) => id === 'goes-dark' || id === 'back-online');
  const moments = Array.from({ length: count }, (_, index) =>
    made(`m${index}`, new Date(first + index * seconds * 1000).toISOString(), {
      title: title ?? `Event number ${index}`,
    }),
  );
  return dataOf([...moments, ...ends]);
}

function texts({ axis, lens, key }: NightModel): Text[] {
  const labels = (of: { label?: Text }[]): Text[] => of.flatMap(({ label }) => label ?? []);
  return [
    ...(axis ? [...labels(axis.ticks), ...labels(axis.points)] : []),
    ...(axis?.midnight?.labels ?? []),
    ...(lens ? [lens.heading, ...lens.edges, ...labels(lens.ticks), ...labels(lens.points)] : []),
    ...(lens?.stated?.texts ?? []),
    ...labels(key),
  ];
}

const faults = (model: NightModel): string[] => textFaults(model, texts(model));

const long = 'The sixty letters of a title that goes on and on until the end';

describe('the night of the real content', () => {
  it('runs from the last tweet before to the next morning’s tweet', () => {
    expect(real.moments.map(({ at }) => new Date(at).toISOString())).toEqual([
      '2017-11-02T22:35:43.000Z',
      '2017-11-02T23:19:00.000Z',
      '2017-11-03T00:05:07.000Z',
      '2017-11-03T00:05:51.000Z',
      '2017-11-03T01:19:17.000Z',
      '2017-11-03T02:00:28.000Z',
      '2017-11-03T02:50:46.000Z',
      '2017-11-03T10:51:51.000Z',
    ]);
  });

  it('leaves out days, months and what came after the next noon', () => {
    const ids = real.moments.map(({ id }) => id);
    expect(ids).not.toContain('newsworthiness-policy');
    expect(ids).not.toContain('twitter-safeguards');
  });

  it('takes the eleven minutes from the words of Twitter’s tweet', () => {
    expect(real.figure).toBe(11);
    expect(statedLength({ ...content, events: [] })).toBeUndefined();
  });

  it('puts the lens on 6:30 to 7:10 p.m.', () => {
    expect(real.outage && lensSpan(real.outage)).toEqual([
      Date.parse('2017-11-02T18:30:00-04:00'),
      Date.parse('2017-11-02T19:10:00-04:00'),
    ]);
    expect(nightModel(real, 'wide').lens?.heading.lines[0]).toMatch(/^6:30 to 7:10 p\.m\./);
  });

  it.each(sizes)('puts each moment at its own place on the scale when %s', (size) => {
    const { axis } = nightModel(real, size);
    const along = (axis?.points ?? []).map(({ x, y }) => (axis?.direction === 'across' ? x : y));
    const [first = 0, last = 0] = [along[0], along.at(-1)];
    const start = Date.parse('2017-11-02T18:35:43-04:00');
    const night = (12 * 60 + 16) * 60 + 8;
    real.moments.forEach(({ at }, index) => {
      const share = (at - start) / 1000 / night;
      expect(along[index]).toBeCloseTo(first + (last - first) * share, 0);
    });
  });

  it('draws the outage solid from 6:50 to 6:59 and in steps of a minute to 6:45 and 7:03', () => {
    const lens = nightModel(real, 'wide').lens;
    const minute = ((lens?.axis.x2 ?? 0) - (lens?.axis.x1 ?? 0)) / 40;
    expect((lens?.band.core.width ?? 0) / minute).toBeCloseTo(9, 1);
    expect(lens?.band.steps).toHaveLength(5 + 4);
    for (const { width } of lens?.band.steps ?? []) expect(width / minute).toBeCloseTo(1, 1);
    const [from, to] = lens?.band.ends ?? [];
    expect(((to?.x1 ?? 0) - (from?.x1 ?? 0)) / minute).toBeCloseTo(18, 1);
    const [first, second] = lens?.band.steps ?? [];
    expect(first?.opacity).toBeGreaterThan(second?.opacity ?? 1);
  });

  it('draws a bracket eleven minutes long and calls the length Twitter’s own', () => {
    const lens = nightModel(real, 'wide').lens;
    const [, from, to] = /^M([\d.]+),[\d.]+v8H([\d.]+)v-8$/.exec(lens?.stated?.path ?? '') ?? [];
    const minute = ((lens?.axis.x2 ?? 0) - (lens?.axis.x1 ?? 0)) / 40;
    expect((Number(to) - Number(from)) / minute).toBeCloseTo(11, 1);
    expect(Number(from)).toBeCloseTo((lens?.axis.x1 ?? 0) + 19 * minute, 0);
    const words = (lens?.stated?.texts ?? []).flatMap(({ lines }) => lines).join(' ');
    expect(words).toContain('11 minutes');
    expect(words).toContain('Twitter’s own figure for the length');
    expect(words).toContain('6:49 p.m.');
  });

  it('runs across where there is room and down on a phone, with a mark at midnight', () => {
    expect(sizes.map((size) => nightModel(real, size).axis?.direction)).toEqual(['down', 'across']);
    for (const size of sizes) {
      const { axis } = nightModel(real, size);
      const midnight = axis?.scale(Date.parse('2017-11-03T00:00:00-04:00'));
      const line = axis?.midnight?.line;
      expect(size === 'wide' ? line?.x1 : line?.y1).toBe(midnight);
      expect(axis?.midnight?.labels.map(({ lines }) => lines[0])).toEqual(
        expect.arrayContaining(['2 November', '3 November']),
      );
    }
  });

  it('has a row of the table for every moment and both ends of the outage', () => {
    const { table } = nightModel(real, 'wide');
    expect(table.rows).toHaveLength(real.moments.length + 2);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    const times = table.rows.map(([, time]) => time);
    expect(times[0]).toBe('6:35:43 p.m.');
    expect(times.at(-1)).toBe('6:51:51 a.m.');
    expect(table.rows[1]?.slice(1, 5)).toEqual([
      '6:49 p.m.',
      'about',
      '6:45 to 6:50 p.m.',
      'The account goes dark',
    ]);
  });

  it('says in words what it shows, without the handle', () => {
    const { description } = nightModel(real, 'wide');
    expect(description).toContain('6:35:43 p.m. on 2 November to 6:51:51 a.m. on 3 November 2017');
    expect(description).toContain('6:45 to 6:50 p.m.');
    expect(description).toContain('Only the length, 11 minutes, is Twitter’s own.');
    expect(description).not.toContain('@');
  });
});

describe('any night', () => {
  const nights: [string, NightData][] = [
    ['the real content', real],
    ['nothing', dataOf([])],
    ['one moment and no outage', dataOf([made('a', '2017-11-02T23:00:00-04:00')])],
    ['the outage alone', many(0, 1)],
    ['one moment', many(1, 60)],
    ['two at the same second', many(2, 0)],
    ['five within a minute', many(5, 10)],
    ['sixty within the night', many(60, 700)],
    ['sixty in an hour', many(60, 60)],
    ['long titles', many(7, 5000, long)],
    ['sixty long titles', many(60, 700, long)],
    ['late ones', many(5, 10_000)],
    ['a title of one long word', many(3, 5000, 'm'.repeat(80))],
  ];

  it.each(nights.flatMap((night) => sizes.map((size) => [...night, size] as const)))(
    'has its words inside the drawing and apart from each other: %s',
    (_, data, size) => {
      const model = nightModel(data, size);
      expect(model.width).toBe(WIDTHS[size]);
      expect(faults(model)).toEqual([]);
      expect(texts(model).every((text) => text.size >= 12)).toBe(true);
      expect(JSON.stringify(model)).not.toMatch(/NaN|null/);
    },
  );

  it.each(nights)('has no stem that runs through a label when it runs across: %s', (_, data) => {
    const { axis } = nightModel(data, 'wide');
    const points = axis?.direction === 'across' ? axis.points : [];
    for (const { x, y, id, stem } of points) {
      const top = Number(/V([\d.]+)$/.exec(stem ?? '')?.[1]);
      const crossed = points.filter(({ label, id: other }) => {
        const {
          x: left,
          width,
          y: high,
          height,
        } = label ? box(label) : { x: 0, width: 0, y: 0, height: 0 };
        return other !== id && left < x && x < left + width && high < y && high + height > top;
      });
      expect(crossed.map((other) => other.id)).toEqual([]);
    }
  });

  it('runs down even where it is wide when the labels do not go onto a staircase', () => {
    expect(nightModel(many(60, 700), 'wide').axis?.direction).toBe('down');
    const early = (count: number): NightData => {
      const at = (index: number): string => `2017-11-02T19:${10 + index}:00-04:00`;
      const moments = Array.from({ length: count }, (_, index) => made(`m${index}`, at(index)));
      return dataOf([...moments, made('late', '2017-11-03T06:00:00-04:00')]);
    };
    expect(nightModel(early(12), 'wide').axis?.direction).toBe('across');
    expect(nightModel(early(13), 'wide').axis?.direction).toBe('down');
  });

  it('always runs down on a phone', () => {
    expect(nightModel(many(1, 60, 'A'), 'narrow').axis?.direction).toBe('down');
  });

  it('leaves out what is known to the day only, even where a time is typed', () => {
    const at = '2017-11-02T23:00:00-04:00';
    expect(dataOf([made('a', at, { precision: 'day' })]).moments).toEqual([]);
  });

  it('leaves out drafts and what was retracted', () => {
    const at = '2017-11-02T23:00:00-04:00';
    const { moments } = dataOf([
      made('draft', at, { status: 'draft' }),
      made('gone', at, { status: 'retracted' }),
      made('shown', at),
    ]);
    expect(moments.map(({ id }) => id)).toEqual(['shown']);
  });

  it('marks a time that is only about known with a broken outline', () => {
    const data = dataOf([made('a', '2017-11-02T23:00:00-04:00', { precision: 'hour' })]);
    const model = nightModel(data, 'wide');
    expect(model.axis?.points[0]?.precision).toBe('hour');
    expect(model.key.map(({ precision }) => precision)).toEqual(['about']);
    expect(model.axis?.points[0]?.label?.lead).toBe('about 11:00 p.m.');
  });
});

describe('labels on a staircase', () => {
  it('stand above every stem they pass', () => {
    const labels = [0, 10, 20].map((x) => ({ x, width: 100 }));
    expect(staircase(labels, 400)?.map(({ lane }) => lane)).toEqual([2, 1, 0]);
  });

  it('run to the left at the right edge, and take along whom their stem would cross', () => {
    const labels = [200, 330, 390].map((x) => ({ x, width: 100 }));
    expect(staircase(labels, 400)?.map(({ side }) => side)).toEqual(['right', 'left', 'left']);
  });

  it('are given up when there is room on neither side', () => {
    expect(staircase([{ x: 50, width: 500 }], 400)).toBeUndefined();
  });
});

describe('labels in a column', () => {
  it('stay where they are when they have room, and share the shift when they do not', () => {
    expect(apart([0, 50, 100], [20, 20, 20], 0)).toEqual([0, 50, 100]);
    expect(apart([50, 50], [20, 20], 0)).toEqual([40, 60]);
    expect(apart([0, 0], [20, 20], 5)).toEqual([5, 25]);
  });
});

const timeline = factSheet('timeline.json', 'the moments of the night are');

describe.skipIf(!timeline)('the facts', () => {
  it('have the same moments to the second and the same ends of the outage', () => {
    const { events } = timeline as {
      events: { utc: string | null; precision: string }[];
    };
    const utc = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ');
    const facts = events
      .filter(({ precision }) => precision === 'second')
      .map((event) => event.utc);
    const ours = real.moments.filter(({ precision }) => precision === 'second');
    expect(ours.map(({ at }) => utc(at))).toEqual(facts);
    const about = events.filter(({ precision }) => precision.startsWith('about'));
    const ends = [real.outage?.down, real.outage?.back];
    expect(ends.map((end) => utc(end?.at ?? 0))).toEqual(about.map((event) => event.utc));
    const eastern = (at = 0): string => new Date(at - 4 * 3_600_000).toISOString().slice(11, 16);
    expect(ends.map((end) => `${eastern(end?.earliest)}-${eastern(end?.latest)}`)).toEqual(
      about.map(({ precision }) => /\d\d:\d\d-\d\d:\d\d/.exec(precision)?.[0]),
    );
  });
});
