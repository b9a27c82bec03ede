import { locale, say } from '../catalogue/say.ts';
import { remember } from './remember.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The time zone in which a story is told: its name in the IANA's list, and what the story calls it. */
export interface Zone {
  zone: string;
  /** As it stands before “time”: `Central European`. */
  name: string;
  /** As it stands behind a time: `CET`. */
  short: string;
}

/** How exactly a time is told. */
export type Exactness = 'second' | 'minute';

/** Moments, in ms since 1970, as the clocks of one time zone show them. */
export interface ZonedTime extends Pick<Zone, 'name'> {
  /** `5 March 1998`. */
  date: (at: number) => string;
  /** The day without its year, as `5 March`. */
  day: (at: number) => string;
  /** `8:05:51 p.m.` to the second or `7:19 p.m.` to the minute. */
  clock: (at: number, exactTo: Exactness) => string;
  /** A time without its half of the day, as `6:40`, for an axis that names the half elsewhere. */
  bare: (at: number, exactTo?: Exactness) => string;
  /** Two times with the half of the day once where it is the same: `6:45 to 6:50 p.m.` */
  range: (from: number, to: number) => string;
  /** A full hour, as `8 p.m.`, `midnight` or `noon`. */
  hour: (at: number) => string;
  /** All of it: `5 March 1998, 8:05:51 p.m. CET`. */
  full: (at: number) => string;
  /** Whole minutes since midnight, 0 to 1439. */
  minutes: (at: number) => number;
  /** The full hours of a stretch of time, both ends included. */
  hours: (span: readonly [from: number, to: number]) => number[];
  /** How far the zone is from UTC at a moment, as `+01:00`. */
  offset: (at: number) => string;
}

/** Whether a number of minutes since midnight is before noon. */
const isMorning = (minutes: number): boolean => minutes % 1440 < 720;
/** A time, in figures, with the half of the day. */
const inHalf = (time: string | number, minutes: number): string =>
  say(isMorning(minutes) ? 'time.morning' : 'time.evening', { time });
const two = (number: number): string => String(number).padStart(2, '0');

/** Minutes since midnight of `18:48`. The form is checked by the schema. */
export function minutesOf(time: string): number {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  return hours * 60 + past;
}

/** Minutes since midnight as `6:48`; on the next day they go on beyond 1440. */
export const bareMinutes = (minutes: number): string =>
  `${Math.floor(minutes / 60) % 12 || 12}:${two(minutes % 60)}`;

/** The same with the half of the day, as `6:48 p.m.` */
export const spokenMinutes = (minutes: number): string => inHalf(bareMinutes(minutes), minutes);

/** Two such times, the first without the half of the day where it is the same: `6:48` and `6:50 p.m.` */
export const spokenPair = (from: number, to: number): { from: string; to: string } => ({
  from: isMorning(from) === isMorning(to) ? bareMinutes(from) : spokenMinutes(from),
  to: spokenMinutes(to),
});

function makeTime({ zone, name, short }: Zone): ZonedTime {
  const days = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'long', ...options });
  const [dates, shortDates] = [days({ year: 'numeric' }), days({})];
  const numbers = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  /** What a calendar and a clock there show. */
  const shown = (
    at: number,
  ): Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number> =>
    Object.fromEntries(
      numbers.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
    ) as ReturnType<typeof shown>;

  const minutes = (at: number): number => {
    const { hour, minute } = shown(at);
    return hour * 60 + minute;
  };
  const bare = (at: number, exactTo: Exactness = 'minute'): string =>
    bareMinutes(minutes(at)) + (exactTo === 'second' ? `:${two(shown(at).second)}` : '');
  const clock = (at: number, exactTo: Exactness): string => inHalf(bare(at, exactTo), minutes(at));
  const date = (at: number): string => dates.format(at);

  return {
    name,
    date,
    day: (at) => shortDates.format(at),
    clock,
    bare,
    range: (from, to) =>
      from === to
        ? clock(from, 'minute')
        : say('time.range', spokenPair(minutes(from), minutes(to))),
    hour(at) {
      const { hour } = shown(at);
      if (hour % 12 === 0) return say(hour === 0 ? 'time.midnight' : 'time.noon');
      return inHalf(hour % 12, hour * 60);
    },
    full: (at) => say('time.full', { date: date(at), time: clock(at, 'second'), zone: short }),
    minutes,
    hours([from, to]) {
      // Clocks are not always whole hours from UTC.
      const past = (minutes(from) % 60) * MINUTE + (from % MINUTE);
      const first = past === 0 ? from : from - past + HOUR;
      const count = Math.max(0, Math.floor((to - first) / HOUR) + 1);
      return Array.from({ length: count }, (_, index) => first + index * HOUR);
    },
    offset(at) {
      const { year, month, day, hour, minute } = shown(at);
      const ahead = Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / MINUTE) * MINUTE;
      const size = Math.abs(ahead) / MINUTE;
      return `${ahead < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
    },
  };
}

/** The time of a story’s zone; made once, because formats take long to make. */
export const timeIn = remember(makeTime);

/** Noon at or before a moment; a day has 25 hours when clocks go back. */
export const noonBefore = (at: number, { hours, minutes }: ZonedTime): number =>
  hours([at - DAY - HOUR, at]).findLast((full) => minutes(full) === 720) ?? at;
