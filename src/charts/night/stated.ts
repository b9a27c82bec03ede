import { say } from '../../catalogue/say.ts';
import { TEXT } from '../chart.ts';
import { evenly, within, type Text } from './marks.ts';
import { MINUTE, type ZonedTime } from '../../lib/time.ts';

/** The length that somebody gave, to scale, with its words under it. */
export interface Bracket {
  /** An SVG path. */
  path: string;
  texts: Text[];
}

interface Room {
  time: ZonedTime;
  left: number;
  right: number;
  top: number;
  roomy: boolean;
}

/**
 * The length as a bracket. Whoever gave it gave no clock time, so the words say whose placing it is.
 * @param minutes the length
 * @param by      whose figure it is
 * @param start   when it begins, by our reading of the reports
 * @param x       from a time to a place
 */
export function bracket(
  minutes: number,
  by: string,
  start: number,
  x: (at: number) => number,
  { time, left, right, top, roomy }: Room,
): Bracket {
  const [from, to] = [x(start), x(start + minutes * MINUTE)];
  const note = say('night.length-note', { by, time: time.clock(start, 'minute') });
  const text = (y: number, lines: string[], size: number): Text =>
    within({ x: (from + to) / 2, y, anchor: 'middle', lines, size }, left, right);
  return {
    path: `M${from},${top}v8H${to}v-8`,
    texts: [
      text(top + 28, [say('time.minutes', { minutes })], TEXT + (roomy ? 4 : 2)),
      text(top + 47, evenly(note, Math.min(right - left, 380)), TEXT),
    ],
  };
}
