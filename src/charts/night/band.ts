import { fade, type Line, type Rect, type SoftBand } from './marks.ts';
import type { NightData } from './data.ts';
import { MINUTE } from '../../lib/time.ts';

type Outage = NonNullable<NightData['outage']>;

/** The outage as it is drawn: solid where both ends' reports have it, steps beyond, broken ends. */
export interface Band {
  steps: (Rect & { opacity: number })[];
  core: Rect;
  ends: Line[];
  /** Across it, where an end is a sum of ours that no report prints: drawn broken. */
  sums: Line[];
}

/** Steps of a minute, at most twelve. */
const count = (from: number, to: number): number =>
  Math.max(1, Math.min(12, Math.round((to - from) / MINUTE)));

/** The outage along an axis: positions in px. */
export function softBand({ down, back }: Outage, x: (at: number) => number): SoftBand {
  const from = down.latest;
  const to = Math.max(from, back.earliest);
  return {
    steps: [
      ...fade(x(from), x(down.earliest), count(down.earliest, from)),
      ...fade(x(to), x(back.latest), count(to, back.latest)),
    ],
    core: { from: x(from), to: x(to) },
    ends: [x(down.earliest), x(back.latest)],
    sums: [down, back].flatMap((end) => end.workedOut.map((which) => x(end[which]))),
  };
}

/**
 * Lays a band across an axis.
 * @param middle where the axis runs, in px
 * @param depth  how wide the band is across the axis
 */
export function layBand(
  band: SoftBand,
  middle: number,
  depth: number,
  direction: 'across' | 'down',
): Band {
  const near = middle - depth / 2;
  const rect = ({ from, to }: { from: number; to: number }): Rect =>
    direction === 'across'
      ? { x: from, y: near, width: to - from, height: depth }
      : { x: near, y: from, width: depth, height: to - from };
  const line = (at: number): Line =>
    direction === 'across'
      ? { x1: at, y1: near, x2: at, y2: near + depth }
      : { x1: near, y1: at, x2: near + depth, y2: at };
  return {
    steps: band.steps.map((step) => ({ ...rect(step), opacity: step.opacity })),
    core: rect(band.core),
    ends: band.ends.map(line),
    sums: band.sums.map(line),
  };
}
