import type { DeviceFigures } from './measure.ts';
import { scrolls, type Held } from './memory.ts';
import type { Work } from './trace.ts';
import { frameBudget, tolerance, type FrameTimes } from './stats.ts';
import { kinds, type Traffic } from './traffic.ts';

/** A line of a table: two figures side by side; `met` is empty where there is no target. */
export type Row = [name: string, page: string, other: string, target: string, met: string];

/** Figures as every table writes them: bytes, ms, and whether a target is met. */
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const ms = (time: number): string => `${time.toFixed(1)} ms`;
const share = (part: number): string => `${(part * 100).toFixed(1)} %`;
const score = (value: number): string => value.toFixed(4);
export const verdict = (met: boolean): string => (met ? 'met' : 'NOT MET');
const js = ({ sent, inlineJs }: Traffic): number => sent.js + inlineJs;

/** The lines of one device, with a target where there is one. */
export function rows({ page, floor, idle, work, memory }: DeviceFigures): Row[] {
  const [before, after] = [page.load.traffic, page.scroll.traffic];
  const sent = kinds.map((kind): Row => [
    `sent at load: ${kind}`,
    kB(before.sent[kind]),
    kB(floor.load.traffic.sent[kind]),
    '',
    '',
  ]);
  return [
    ...sent,
    ['scripts inside the HTML, gzipped', kB(before.inlineJs), '', '', ''],
    ['JS before the first scroll', kB(js(before)), '', '≤ 3 kB', verdict(js(before) <= 3000)],
    ['JS after a full scroll', kB(js(after)), '', '≤ 60 kB', verdict(js(after) <= 60_000)],
    paintRow('largest contentful paint', page.load.largestPaint, floor.load.largestPaint),
    paintRow(
      'largest contentful paint, Fast 4G',
      page.load.largestPaintMobile,
      floor.load.largestPaintMobile,
    ),
    [
      'layout shift at load',
      score(page.load.shift),
      score(floor.load.shift),
      '0',
      verdict(page.load.shift === 0),
    ],
    [
      'layout shift over a full scroll',
      score(page.scroll.shift),
      score(floor.scroll.shift),
      '0',
      verdict(page.scroll.shift === 0),
    ],
    ['  all shifts added up', score(page.scroll.rawShift), score(floor.scroll.rawShift), '', ''],
    ['total blocking time, 4× slower', ms(page.load.blocking), ms(floor.load.blocking), '', ''],
    [
      'long tasks while scrolling',
      tasks(page.scroll.longTasks),
      tasks(floor.scroll.longTasks),
      'none',
      verdict(page.scroll.longTasks.count === 0),
    ],
    ...frameRows(page.scroll.frames, floor.scroll.frames, idle),
    ...workRows(work),
    ...memoryRows(memory),
  ];
}

/** A time of painting, which may be a fifth longer than the floor's. */
function paintRow(name: string, page: number, floor: number): Row {
  const limit = floor * 1.2;
  return [name, ms(page), ms(floor), `≤ ${ms(limit)}`, verdict(page <= limit)];
}

function frameRows(page: FrameTimes, floor: FrameTimes, idle: FrameTimes): Row[] {
  const limit = frameBudget + tolerance;
  const row = (name: string, figure: (frames: FrameTimes) => string): Row => [
    `scroll frames, 4× slower: ${name}`,
    figure(page),
    `${figure(floor)} (idle ${figure(idle)})`,
    '',
    '',
  ];
  const met = idle.p95 > limit ? 'machine too slow to tell' : verdict(page.p95 <= limit);
  const [name, mine, theirs] = row('p95', ({ p95 }) => ms(p95));
  return [
    row('p50', ({ p50 }) => ms(p50)),
    [name, mine, theirs, `≤ ${ms(frameBudget)}`, met],
    overBudget(
      page,
      row('over budget', ({ late }) => share(late)),
    ),
    row('longest', ({ longest }) => ms(longest)),
  ];
}

/** At most one frame in a hundred may be late. */
function overBudget(page: FrameTimes, [name, mine, theirs]: Row): Row {
  return [name, mine, theirs, '≤ 1 %', verdict(page.late <= 0.01)];
}

function workRows({ styles, mostElements, layouts, layoutsBeyond, beyond }: Work): Row[] {
  return [
    ['style recalculations in a scroll', String(styles), '', '', ''],
    ['  most elements in one of them', String(mostElements), '', '', ''],
    ['layouts in a scroll', String(layouts), '', '', ''],
    [
      '  of them beyond stage and bar',
      [layoutsBeyond, ...beyond.slice(0, 3)].join(' '),
      '',
      '0',
      verdict(layoutsBeyond === 0),
    ],
  ];
}

function memoryRows({ first, last }: DeviceFigures['memory']): Row[] {
  const row = (name: string, show: (held: Held) => string): Row => [
    `after 1 and ${scrolls} full scrolls: ${name}`,
    `${show(first)}, ${show(last)}`,
    '',
    '',
    '',
  ];
  return [
    row('heap', ({ heap }) => kB(heap)),
    row('DOM nodes', ({ nodes }) => String(nodes)),
    row('listeners', ({ listeners }) => String(listeners)),
  ];
}

function tasks({ count, longest }: { count: number; longest: number }): string {
  return count === 0 ? 'none' : `${count}, longest ${ms(longest)}`;
}

/** The lines as text in aligned columns; `heads` says what the two figures are of. */
export function table(
  title: string,
  heads: readonly [string, string],
  lines: readonly Row[],
): string {
  const all: Row[] = [[title, ...heads, 'target', ''], ...lines];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...all.map((line) => line[column]?.length ?? 0)),
  );
  return all
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 || column === 4
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
