import { minutes } from './time.ts';

/** What the axis shows, in minutes since midnight, Eastern time. */
export const AXIS = { from: minutes('18:40'), to: minutes('19:10'), step: 5 } as const;

/** The evening in which a page may place the outage at all. */
export const EVENING = { from: minutes('17:00'), to: minutes('23:59') } as const;

/** Every labelled time of the axis. */
export const TICKS: readonly number[] = Array.from(
  { length: (AXIS.to - AXIS.from) / AXIS.step + 1 },
  (_, index) => AXIS.from + index * AXIS.step,
);
