import { clock } from '../night/time.ts';

/** Minutes since midnight of `18:48`. */
export function minutes(time: string): number {
  const [hours, past] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (past ?? 0);
}

/** Minutes since midnight, Eastern time, of a moment in ms since 1970. */
export function easternMinutes(at: number): number {
  const [, hours, past, half] = /(\d+):(\d+) ([ap])/.exec(clock(at, 'minute')) ?? [];
  return (Number(hours) % 12) * 60 + Number(past) + (half === 'p' ? 720 : 0);
}

/** Minutes since midnight as `6:48`, and with the half of the day as `6:48 p.m.` */
export function bare(time: number): string {
  const hours = Math.floor(time / 60) % 12 || 12;
  return `${hours}:${String(time % 60).padStart(2, '0')}`;
}

export const spoken = (time: number): string =>
  `${bare(time)} ${time % 1440 < 720 ? 'a.m.' : 'p.m.'}`;
