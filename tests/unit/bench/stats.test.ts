import { describe, expect, it } from 'vitest';
import {
  blockingTime,
  frameTimes,
  layoutShift,
  median,
  quantile,
  spread,
} from '../../bench/stats.ts';

describe('quantiles', () => {
  it('are values that occurred, whatever their order', () => {
    expect(median([30, 10, 20])).toBe(20);
    expect(quantile([4, 3, 2, 1], 0.95)).toBe(4);
  });

  it('are told with the least and the most', () => {
    expect(spread([30, 10, 20])).toEqual({ median: 20, least: 10, most: 30 });
  });
});

describe('layout shift', () => {
  const shift = (time: number, value: number): { time: number; value: number } => ({ time, value });

  it('adds up shifts that follow each other within a second', () => {
    expect(layoutShift([shift(0, 0.1), shift(900, 0.2)])).toBeCloseTo(0.3);
  });

  it('is the worst burst, not the sum of all', () => {
    expect(layoutShift([shift(0, 0.1), shift(2000, 0.3), shift(4000, 0.2)])).toBe(0.3);
  });

  it('ends a burst after five seconds', () => {
    const steady = [0, 900, 1800, 2700, 3600, 4500, 5400].map((time) => shift(time, 0.1));
    expect(layoutShift(steady)).toBeCloseTo(0.6);
  });
});

describe('frame times', () => {
  it('are the gaps between the beginnings of frames', () => {
    expect(frameTimes([0, 16, 32, 82])).toMatchObject({ count: 3, p95: 50, longest: 50 });
  });

  it('allow a frame the error of the clock', () => {
    expect(frameTimes([0, 17.7, 34, 52]).late).toBeCloseTo(1 / 3);
  });

  it('are jerks from beyond 50 ms', () => {
    expect(frameTimes([0, 50, 101]).jerks).toBe(1);
  });
});

describe('blocking time', () => {
  it('is what tasks take beyond 50 ms, from the first paint on', () => {
    const tasks = [
      { time: 10, duration: 500 },
      { time: 100, duration: 80 },
      { time: 3000, duration: 40 },
      { time: 4000, duration: 70 },
    ];
    expect(blockingTime(tasks, 100)).toBe(50);
  });
});
