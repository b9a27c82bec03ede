import { WORK, type Work } from './main-thread.ts';
import { scrolls, type Held } from './memory.ts';
import type { Reading } from './scroll.ts';
import { spread } from './stats.ts';
import type { PageFigures, Story } from './story.ts';
import { kB, ms, percent, target, type Row } from './table.ts';
import { kinds } from './traffic.ts';
import type { Device, Gesture } from './visit.ts';

/** The most that a figure may be, beside the floor's median. */
type Limit = (device: Device, floor: number) => number;

/** One figure of a page: of every reading of it, or the only one there is. */
interface Figure {
  name: string;
  show: (value: number) => string;
  of: (page: PageFigures) => number[];
  limit: Limit | undefined;
}

const count = (value: number): string => String(Math.round(value));
const score = (value: number): string => value.toFixed(4);
const js = ({ sent, inlineJs }: Reading['traffic']): number => sent.js + inlineJs;
const atMost = (most: number) => (): number => most;

const perThousand =
  (works: readonly Work[]) =>
  ({ work, distance }: Reading): number =>
    (works.reduce((sum, kind) => sum + work[kind], 0) / distance) * 1000;

const read = (
  name: string,
  show: Figure['show'],
  of: (reading: Reading) => number,
  limit?: Limit,
): Figure => ({ name, show, of: ({ readings }) => readings.map(of), limit });

const written = (
  name: string,
  show: Figure['show'],
  of: (page: PageFigures) => number,
): Figure => ({
  name,
  show,
  of: (page) => [of(page)],
  limit: undefined,
});

/** What only the readings with a gesture tell. */
function scrolled(gesture: Gesture): Figure[] {
  const figures = [
    read(
      'frames late',
      percent,
      ({ frames }) => frames.late,
      ({ name }) => (name === 'phone' ? 0.03 : 0.01),
    ),
    read('frames over 50 ms', count, ({ frames }) => frames.jerks, atMost(0)),
    read('longest frame', ms, ({ frames }) => frames.longest),
    read('main thread for 1,000 px', ms, perThousand(WORK), atMost(120)),
    ...WORK.map((kind) => read(`${kind} for 1,000 px`, ms, perThousand([kind]))),
  ];
  return figures.map(({ name, of, ...figure }) => ({
    ...figure,
    name: `${gesture}: ${name}`,
    of: ({ readings, ...page }) =>
      of({ ...page, readings: readings.filter((reading) => reading.gesture === gesture) }),
  }));
}

const FIGURES: readonly Figure[] = [
  read('first contentful paint', ms, ({ load }) => load.firstPaint),
  read(
    'largest contentful paint',
    ms,
    ({ load }) => load.largestPaint,
    (_, floor) => floor * 1.2,
  ),
  read('blocking time until at rest', ms, ({ load }) => load.blocking, atMost(100)),
  read('layout shift at load', score, ({ load }) => load.shift, atMost(0)),
  read('layout shift in the scroll', score, ({ shift }) => shift, atMost(0)),
  ...scrolled('wheel'),
  ...scrolled('touch'),
  read('script before the first scroll', kB, ({ load }) => js(load.traffic), atMost(3000)),
  read('script after everything', kB, ({ traffic }) => js(traffic), atMost(60_000)),
  ...kinds.map((kind) => read(`sent at load: ${kind}`, kB, ({ load }) => load.traffic.sent[kind])),
  written('HTML', kB, ({ weight }) => weight.html),
  written('SVG in it', kB, ({ weight }) => weight.svg),
  written('CSS in it', kB, ({ weight }) => weight.css),
  read('elements', count, ({ load }) => load.elements),
];

const HELD: [name: string, show: (held: Held) => string][] = [
  ['heap', ({ heap }) => kB(heap)],
  ['DOM nodes', ({ nodes }) => count(nodes)],
  ['listeners', ({ listeners }) => count(listeners)],
];

/** The story on every device: the page, the floor, and a target where there is one. */
export function storyTable(story: Story): { heads: Row; lines: Row[] } {
  const heads = [...story.keys()].flatMap(({ name, width, height }) => [
    `${name} ${width} × ${height}`,
    'floor',
    'target',
  ]);
  const figures = FIGURES.map((figure) => [
    figure.name,
    ...[...story].flatMap(([device, pages]) => cells(figure, device, pages)),
  ]);
  const held = HELD.map(([name, show]) => [
    `${name} after 1 and ${scrolls} scrolls`,
    ...[...story.values()].flatMap(({ memory }) => [memory?.map(show).join(', ') ?? '', '', '']),
  ]);
  const lines = [...figures, ...held].filter(([, ...rest]) => rest.some((cell) => cell !== ''));
  return { heads: ['median (least to most)', ...heads], lines };
}

function cells(
  { of, show, limit }: Figure,
  device: Device,
  { page, floor }: Record<'page' | 'floor', PageFigures>,
): Row {
  const [mine, least] = [of(page), of(floor)];
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
