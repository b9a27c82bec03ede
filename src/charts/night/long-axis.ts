import type { ScaleLinear } from 'd3';
import { say } from '../../catalogue/say.ts';
import type { Moment } from './data.ts';
import type { Point, Tick } from './lens.ts';
import type { Line, Text } from './marks.ts';
import type { ZonedTime } from '../../lib/time.ts';
import { fullWords } from './words.ts';

/** The night on one axis, either across the drawing or down it. */
export interface LongAxis {
  direction: 'across' | 'down';
  /** From a moment (ms) to its place along the axis (px). */
  scale: ScaleLinear<number, number>;
  /** Where the axis runs: its y when it runs across, its x when it runs down. */
  middle: number;
  line: Line;
  ticks: Tick[];
  /** Where one day ends and the next begins, with the names of both. */
  midnight?: { line: Line; labels: Text[] };
  points: Point[];
  /** The lowest thing drawn. */
  bottom: number;
}

/** The time as it stands before a label: to the second for tweets, “about” where it is about. */
export function timeOf({ at, precision }: Moment, { clock }: ZonedTime): string {
  const time = clock(at, precision === 'second' ? 'second' : 'minute');
  return precision === 'about' || precision === 'hour' ? say('time.about', { time }) : time;
}

/** A moment's mark, without its label. */
export const point = (moment: Moment, time: ZonedTime, x: number, y: number): Point => ({
  id: moment.id,
  precision: moment.precision,
  x,
  y,
  full: fullWords(moment, time),
});

/** Every other hour is named, and midnight is one of them. */
export const named = (at: number, { minutes }: ZonedTime): boolean => minutes(at) % 120 === 0;

/** The midnight in a stretch of time, if it has one inside. */
export const midnight = (
  span: readonly [number, number],
  { hours, minutes }: ZonedTime,
): number | undefined =>
  hours(span).find((at) => at > span[0] && at < span[1] && minutes(at) === 0);
