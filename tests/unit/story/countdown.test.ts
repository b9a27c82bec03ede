import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcementAt } from '../../../src/story/page/sit-through/announcement.ts';
import {
  Countdown,
  shownSeconds,
  untilNextSecond,
} from '../../../src/story/page/sit-through/countdown.ts';

/** Eleven minutes, in milliseconds. */
const LENGTH = 660_000;

const calls = ['start', 'pause', 'resume', 'remaining'] as const;
const call = fc.constantFrom(...calls);

/** Calls in any order, each some milliseconds after the one before. */
const sequence = fc.array(fc.record({ call, wait: fc.integer({ min: 0, max: 200_000 }) }));

/** A countdown that has begun at 0. */
function begun(): Countdown {
  const countdown = new Countdown(LENGTH);
  countdown.start(0);
  return countdown;
}

describe('the countdown', () => {
  it('has eleven minutes before it starts, however long it waits', () => {
    expect(new Countdown(LENGTH).remaining(5_000_000)).toBe(660_000);
  });

  it('runs from its start and is done after eleven minutes, not before', () => {
    const countdown = begun();
    expect(countdown.remaining(659_999)).toBe(1);
    expect(countdown.done).toBe(false);
    expect(countdown.remaining(660_000)).toBe(0);
    expect(countdown.done).toBe(true);
  });

  it('stays done: nothing starts it again', () => {
    const countdown = begun();
    countdown.pause(700_000);
    countdown.resume(700_000);
    countdown.start(700_000);
    expect(countdown.state).toBe('over');
    expect(countdown.remaining(800_000)).toBe(0);
  });

  it('loses and gains no time by pausing: what is left is what has not run', () => {
    fc.assert(
      fc.property(sequence, (steps) => {
        const countdown = new Countdown(LENGTH);
        let [now, ran] = [0, 0];
        let state = 'ready';
        for (const { call: name, wait } of steps) {
          now += wait;
          if (state === 'running') ran += wait;
          countdown[name](now);
          if (name === 'start' && state === 'ready') state = 'running';
          if (name === 'pause' && state === 'running') state = 'paused';
          if (name === 'resume' && state === 'paused') state = 'running';
          expect(countdown.remaining(now)).toBe(Math.max(0, LENGTH - ran));
        }
      }),
    );
  });

  it('does not depend on how often it is looked at', () => {
    fc.assert(
      fc.property(sequence, (steps) => {
        const [watched, alone] = [new Countdown(LENGTH), new Countdown(LENGTH)];
        let now = 0;
        for (const { call: name, wait } of steps) {
          for (let look = 0; look < wait; look += 30_000) watched.remaining(now + look);
          now += wait;
          watched[name](now);
          if (name !== 'remaining') alone[name](now);
        }
        expect(watched.remaining(now)).toBe(alone.remaining(now));
      }),
    );
  });

  it('never grows and never falls below 0, in any order of calls, on a clock that jumps', () => {
    const anyTime = fc.array(fc.tuple(call, fc.double({ min: -1e7, max: 1e7, noNaN: true })));
    fc.assert(
      fc.property(anyTime, (steps) => {
        const countdown = new Countdown(LENGTH);
        let before = LENGTH;
        for (const [name, now] of steps) {
          countdown[name](now);
          const left = countdown.remaining(now);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(before);
          expect(countdown.done).toBe(left === 0);
          before = left;
        }
      }),
    );
  });

  it('shows 11:00 at first and 0:00 only at the end, and changes when it says', () => {
    expect(shownSeconds(LENGTH)).toBe(660);
    expect(shownSeconds(1)).toBe(1);
    expect(shownSeconds(0)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LENGTH }), (left) => {
        const wait = untilNextSecond(left);
        expect(shownSeconds(left - wait + 1)).toBe(shownSeconds(left));
        expect(shownSeconds(left - wait)).toBe(shownSeconds(left) - 1);
      }),
    );
  });
});

describe('what is announced', () => {
  const texts = { minutes: '{minutes} minutes left.', minute: '1 minute left.', over: 'Over.' };
  const said = (seconds: number): string | undefined => announcementAt(seconds, texts);

  it('is each full minute and the end', () => {
    expect(said(600)).toBe('10 minutes left.');
    expect(said(120)).toBe('2 minutes left.');
    expect(said(60)).toBe('1 minute left.');
    expect(said(0)).toBe('Over.');
  });

  it('is nothing in between', () => {
    const seconds = Array.from({ length: 660 }, (_, second) => second);
    expect(seconds.filter((second) => said(second) !== undefined)).toHaveLength(11);
  });
});
