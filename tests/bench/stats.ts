/** The time a frame has at 60 a second, and what a clock may be off by; both in ms. */
const BUDGET = 16.7;
const TOLERANCE = 1;
/** The time after which the browser calls a task long, and a frame is a jerk, in ms. */
const LONG = 50;

/** A share of the values lies at or below this one; 0 for no values. `share` is 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A layout shift: its score, and when it happened in ms. */
export interface Shift {
  value: number;
  time: number;
}

/**
 * Cumulative layout shift: the worst burst of shifts less than 1 s apart and no longer than 5 s.
 * None is left out. Browsers forgive shifts after an input, but nobody touches a page that is being
 * measured, and Chromium takes the emulated screen for an input in the first half second.
 */
export function layoutShift(shifts: readonly Shift[]): number {
  let worst = 0;
  let burst = { value: 0, first: -Infinity, last: -Infinity };
  for (const { value, time } of shifts) {
    const goesOn = time - burst.last < 1000 && time - burst.first < 5000;
    burst = goesOn
      ? { ...burst, value: burst.value + value, last: time }
      : { value, first: time, last: time };
    worst = Math.max(worst, burst.value);
  }
  return worst;
}

/** How long frames took, in ms; `late` is the share of them over budget, 0 to 1. */
export interface FrameTimes {
  count: number;
  p95: number;
  longest: number;
  late: number;
  /** How many took over 50 ms. */
  jerks: number;
}

/** Sums up the times at which frames began, in ms. */
export function frameTimes(stamps: readonly number[]): FrameTimes {
  const times = stamps.slice(1).map((stamp, index) => stamp - (stamps[index] ?? stamp));
  return {
    count: times.length,
    p95: quantile(times, 0.95),
    longest: Math.max(0, ...times),
    late: times.filter((time) => time > BUDGET + TOLERANCE).length / Math.max(1, times.length),
    jerks: times.filter((time) => time > LONG).length,
  };
}

/** What kept the main thread, and from when on; in ms. */
export interface Task {
  time: number;
  duration: number;
}

/** The time that tasks kept the page from answering from `begin` on: what each took beyond 50 ms. */
export function blockingTime(tasks: readonly Task[], begin: number): number {
  return tasks
    .filter(({ time }) => time >= begin)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - LONG), 0);
}

/** The middle of some values and their ends; 0 for no values. */
export function spread(values: readonly number[]): { median: number; least: number; most: number } {
  return { median: median(values), least: quantile(values, 0), most: quantile(values, 1) };
}
