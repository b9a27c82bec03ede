import type { Material } from '../../schemas/material.ts';
import { minutesOf } from '../../lib/time.ts';
import { ownFields } from '../own.ts';
import { fields } from './fields.ts';

/** A stretch of the day in minutes since midnight; on the next day they go on beyond 1440. */
export interface Stretch {
  from: number;
  to: number;
}

/** What the axis shows, and the minutes from one label to the next. */
export interface Axis extends Stretch {
  step: number;
}

/** How the clock times of a story are placed, and which of them can be. */
export interface Times {
  /** From `18:48`, or minutes since midnight, to minutes that do not begin anew at midnight. */
  place: (time: string | number) => number;
  /** What the chart’s file says that the axis shows; undefined without such a chart. */
  axis?: Axis;
  /** When a page may place the outage at all; undefined where the site’s file does not say. */
  within?: Stretch;
}

/** Reads from the content how its clock times are placed. */
export function timesOf({
  site,
  charts,
}: Pick<Material, 'charts'> & Partial<Pick<Material, 'site'>>): Times {
  const shown = ownFields({ charts }, 'clock', fields)?.axis;
  const within = site?.outage?.within;
  const night = within ?? shown;
  const [from, to] = [night?.from, night?.to].map((time) => minutesOf(time ?? '0:00'));
  /** The last time that belongs to the next day, where the night runs over midnight. */
  const morning = (to ?? 0) < (from ?? 0) ? (to ?? 0) : -1;
  const place: Times['place'] = (time) => {
    const minutes = typeof time === 'string' ? minutesOf(time) : time;
    return minutes <= morning ? minutes + 1440 : minutes;
  };
  const stretch = (told: { from: string; to: string }): Stretch => ({
    from: place(told.from),
    to: place(told.to),
  });
  return {
    place,
    ...(shown && { axis: { ...stretch(shown), step: shown.step } }),
    ...(within && { within: stretch(within) }),
  };
}

/** Every labelled time of an axis. */
export const ticksOf = ({ from, to, step }: Axis): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
