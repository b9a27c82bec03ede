import { fade, type Rect } from '../night/marks.ts';
import type { Reading } from './data.ts';

/** How far “about” reaches either way, in minutes: our reading, because no page says. */
export const ABOUT = 2;

/** A printed time as shapes. Going down is a solid upright tick, coming back an open diamond. */
export interface ReadingMark {
  kind: 'down' | 'back';
  sense: Reading['sense'];
  /** The soft part. */
  steps: (Rect & { opacity: number })[];
  /** Two with a thin bar between where a page prints one time or another. */
  ticks: Rect[];
  /** Corners of the diamond, as SVG points. */
  diamond?: string;
  /** “No later than”: a line and its head that point to earlier, as an SVG path. */
  arrow?: string;
  /** The leftmost and the rightmost x. */
  from: number;
  to: number;
  printed: string;
}

const HALF = { down: 9, back: 6 } as const;
const SOFT = { down: 12, back: 7 } as const;

/**
 * Draws a printed time.
 * @param x from minutes since midnight to px
 * @param y the middle of the row
 */
export function drawReading(
  kind: ReadingMark['kind'],
  { earliest, latest, sense, printed }: Reading,
  x: (time: number) => number,
  y: number,
): ReadingMark {
  const half = HALF[kind];
  const soft =
    sense === 'about'
      ? [
          ...fade(x(earliest), x(earliest - ABOUT), 4),
          ...fade(x(latest), x(latest + ABOUT), 4),
          ...(latest > earliest ? [{ from: x(earliest), to: x(latest), opacity: 1 }] : []),
        ]
      : sense === 'before'
        ? fade(x(latest), x(earliest), Math.max(1, Math.min(12, latest - earliest)))
        : [];
  const steps = soft.map(({ from, to, opacity }) => ({
    x: from,
    y: y - SOFT[kind] / 2,
    width: to - from,
    height: SOFT[kind],
    opacity,
  }));
  // What is exact has both its ends; an upper bound has its one end.
  const [first, last] = [x(sense === 'exact' ? earliest : latest), x(latest)];
  const upright = (at: number): Rect => ({ x: at - 2, y: y - half, width: 4, height: half * 2 });
  const ticks = kind === 'back' || sense === 'about' ? [] : [upright(first)];
  if (ticks.length > 0 && last > first) {
    ticks.push({ x: first, y: y - 1, width: last - first, height: 2 }, upright(last));
  }
  const diamond =
    kind === 'back'
      ? `${first - half},${y} ${first},${y - half} ${last},${y - half} ${last + half},${y} ${last},${y + half} ${first},${y + half}`
      : undefined;
  const start = first - (kind === 'back' ? half : 2);
  const arrow = sense === 'by' ? `M${start},${y}h-13m5,-4l-5,4l5,4` : undefined;
  return {
    kind,
    sense,
    steps,
    ticks,
    ...(diamond && { diamond }),
    ...(arrow && { arrow }),
    from: Math.min(arrow ? start - 13 : start, ...steps.map((step) => step.x)),
    to: Math.max(last + (kind === 'back' ? half : 2), ...steps.map((step) => step.x + step.width)),
    printed,
  };
}
