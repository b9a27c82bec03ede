import { WORK, type Work } from './main-thread.ts';
import type { Readings } from './measure.ts';
import type { Reading } from './reading.ts';
import { spread } from './stats.ts';
import { kB, ms, percent, target, type Row } from './table.ts';
import type { Device, Gesture } from './visit.ts';

/** A line of a table: a figure of a reading, how it is written, and the most that it may be. */
export interface Figure {
  name: string;
  show: (value: number) => string;
  of: (reading: Reading) => number;
  /** @param floor the median of the page that is compared with */
  limit?: (device: Device, floor: number) => number;
  /** Where only readings with one have the figure. */
  gesture?: Gesture;
}

const count = (value: number): string => String(Math.round(value));
const score = (value: number): string => value.toFixed(4);
const atMost = (most: number) => (): number => most;
const aFifthMore = (_: Device, floor: number): number => floor * 1.2;
const late = ({ name }: Device): number => (name === 'phone' ? 0.03 : 0.01);

const perThousand =
  (works: readonly Work[]) =>
  ({ work, distance }: Reading): number =>
    (works.reduce((sum, kind) => sum + work[kind], 0) / distance) * 1000;

const figure = (
  name: string,
  show: Figure['show'],
  of: Figure['of'],
  limit?: Figure['limit'],
): Figure => ({ name, show, of, ...(limit && { limit }) });

/** What scrolling a page costs. */
export const SCROLL_FIGURES: readonly Figure[] = [
  figure('layout shift at load', score, ({ load }) => load.shift, atMost(0)),
  figure('layout shift in the scroll', score, ({ shift }) => shift, atMost(0)),
  ...(['wheel', 'touch'] as const).flatMap((gesture) =>
    [
      figure('frames late', percent, ({ frames }) => frames.late, late),
      figure('frames over 50 ms', count, ({ frames }) => frames.jerks, atMost(0)),
      figure('95 % of frames within', ms, ({ frames }) => frames.p95),
      figure('longest frame', ms, ({ frames }) => frames.longest),
      figure('main thread for 1,000 px', ms, perThousand(WORK), atMost(120)),
      ...WORK.map((kind) => figure(`${kind} for 1,000 px`, ms, perThousand([kind]))),
    ].map((one) => ({ ...one, gesture, name: `${gesture}: ${one.name}` })),
  ),
];

/** What a page costs at all. */
export const FIGURES: readonly Figure[] = [
  figure('first contentful paint', ms, ({ load }) => load.firstPaint),
  figure('largest contentful paint', ms, ({ load }) => load.largestPaint, aFifthMore),
  figure('blocking time until at rest', ms, ({ load }) => load.blocking, atMost(100)),
  ...SCROLL_FIGURES,
  figure('script before the first scroll', kB, ({ load }) => load.traffic.script, atMost(3000)),
  figure('script after everything', kB, ({ traffic }) => traffic.script, atMost(60_000)),
  figure('sent before the first scroll', kB, ({ load }) => load.traffic.sent),
  figure('sent after everything', kB, ({ traffic }) => traffic.sent),
  figure('HTML', kB, ({ load }) => load.weight.html),
  figure('SVG in it', kB, ({ load }) => load.weight.svg),
  figure('CSS in it', kB, ({ load }) => load.weight.css),
  figure('elements', count, ({ load }) => load.elements),
];

/** Three columns a device: the page, what it is compared with, and a target where there is one. */
export const pairHeads = (all: readonly Readings[]): Row => [
  'median (least to most)',
  ...all.flatMap(({ device }) => [device.name, 'floor', 'target']),
];

/** The lines of some figures, but for those that no device has. */
export const pairRows = (all: readonly Readings[], figures: readonly Figure[]): Row[] =>
  figures
    .map((one) => [one.name, ...all.flatMap((readings) => cells(one, readings))])
    .filter(([, ...rest]) => rest.some((cell) => cell !== ''));

function cells({ of, show, limit, gesture }: Figure, { device, page, floor }: Readings): Row {
  const values = (readings: readonly Reading[]): number[] =>
    readings.filter((reading) => gesture === undefined || reading.gesture === gesture).map(of);
  const [mine, least] = [values(page), values(floor)];
  if (mine.length === 0) return ['', '', ''];
  const most = limit?.(device, spread(least).median);
  const wanted = most === undefined ? '' : target(`≤ ${show(most)}`, spread(mine).median <= most);
  return [range(mine, show), range(least, show), wanted];
}

/** The median, and the least and most where they are written otherwise. */
function range(values: readonly number[], show: (value: number) => string): string {
  const { median, least, most } = spread(values);
  const ends = `${show(least)} to ${show(most)}`;
  return show(least) === show(most) ? show(median) : `${show(median)} (${ends})`;
}
