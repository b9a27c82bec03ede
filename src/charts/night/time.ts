import { easternMoment } from '../../story/eastern.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** `2 November 2017, 8:05:51 p.m. ET` in its parts. */
function parts(at: number): [date: string, time: string] {
  const [first = '', last = ''] = easternMoment(new Date(at).toISOString())
    .replace(/ ET$/, '')
    .split(', ');
  return [first, last];
}

/** The day in Eastern time, as `2 November 2017`. */
export const date = (at: number): string => parts(at)[0];

/** The day without its year, as `2 November`. */
export const day = (at: number): string => parts(at)[0].replace(/ \d+$/, '');

/** The time in Eastern time, as `8:05:51 p.m.` to the second or `7:19 p.m.` to the minute. */
export function clock(at: number, exactTo: 'second' | 'minute'): string {
  const [, seconds] = parts(at);
  return exactTo === 'second' ? seconds : seconds.replace(/:\d\d(?= )/, '');
}

/** A time without its half of the day, as `6:40`, for an axis that names the half elsewhere. */
export const bare = (at: number, exactTo: 'second' | 'minute' = 'minute'): string =>
  clock(at, exactTo).split(' ')[0] ?? '';

/** A full hour, as `8 p.m.`, `midnight` or `noon`. */
export function hour(at: number): string {
  const label = clock(at, 'minute').replace(':00', '');
  return label === '12 a.m.' ? 'midnight' : label === '12 p.m.' ? 'noon' : label;
}

/** Two times with the half of the day once where it is the same: `6:45 to 6:50 p.m.` */
export function range(from: number, to: number): string {
  const [first, last] = [clock(from, 'minute'), clock(to, 'minute')];
  if (from === to) return first;
  const half = / [ap]\.m\.$/;
  const sameHalf = half.exec(first)?.[0] === half.exec(last)?.[0];
  return `${sameHalf ? first.replace(half, '') : first} to ${last}`;
}
