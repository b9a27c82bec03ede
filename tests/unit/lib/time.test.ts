import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bareMinutes,
  HOUR,
  MINUTE,
  minutesOf,
  noonBefore,
  spokenMinutes,
  timeIn,
} from '../../../src/lib/time.ts';

const eastern = timeIn({ zone: 'America/New_York', name: 'Eastern', short: 'ET' });
const indian = timeIn({ zone: 'Asia/Kolkata', name: 'Indian', short: 'IST' });
const london = timeIn({ zone: 'Europe/London', name: 'London', short: 'UK time' });
const zones = [eastern, indian, london];
const at = Date.parse;

describe('a moment in the story’s time zone', () => {
  it('is told in it to the second, whatever the offset it is written with', () => {
    expect(eastern.full(at('2017-11-02T20:05:51-04:00'))).toBe('2 November 2017, 8:05:51 p.m. ET');
    expect(eastern.full(at('2017-11-03T10:51:51Z'))).toBe('3 November 2017, 6:51:51 a.m. ET');
    expect(indian.full(at('2017-11-03T10:51:51Z'))).toBe('3 November 2017, 4:21:51 p.m. IST');
  });

  it('follows the zone into winter and back', () => {
    const before = at('2017-11-05T01:30:00-04:00');
    expect([before, before + HOUR].map((one) => eastern.clock(one, 'minute'))).toEqual([
      '1:30 a.m.',
      '1:30 a.m.',
    ]);
    expect([before, before + HOUR].map(eastern.offset)).toEqual(['-04:00', '-05:00']);
    expect(indian.offset(before)).toBe('+05:30');
    expect(london.offset(at('2017-12-01T00:00:00Z'))).toBe('+00:00');
  });

  it('names full hours, noon and midnight', () => {
    const named = ['00', '01', '12', '13'].map((hour) =>
      indian.hour(at(`2017-11-02T${hour}:00:00+05:30`)),
    );
    expect(named).toEqual(['midnight', '1 a.m.', 'noon', '1 p.m.']);
  });

  it('begins its hours, its day and its noon where its clocks do', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: at('2001-01-01'), max: at('2030-01-01') }),
        (time, moment) => {
          const hours = time.hours([moment, moment + 5 * HOUR]);
          expect(hours.length).toBeGreaterThanOrEqual(5);
          for (const hour of hours) {
            expect(time.minutes(hour) % 60).toBe(0);
            expect(hour >= moment && hour <= moment + 5 * HOUR).toBe(true);
          }
          const noon = noonBefore(moment, time);
          expect(time.hour(noon)).toBe('noon');
          expect(noon).toBeLessThanOrEqual(moment);
          expect(moment - noon).toBeLessThanOrEqual(25 * HOUR);
        },
      ),
    );
  });

  it('says the half of the day once where it is the same', () => {
    const [from, to] = [at('2017-11-02T18:45:00-04:00'), at('2017-11-02T18:50:00-04:00')];
    expect(eastern.range(from, to)).toBe('6:45 to 6:50 p.m.');
    expect(eastern.range(from, from)).toBe('6:45 p.m.');
    expect(eastern.range(from - 7 * HOUR, to)).toBe('11:45 a.m. to 6:50 p.m.');
    expect(eastern.bare(from + 7000, 'second')).toBe('6:45:07');
    expect(eastern.day(from)).toBe('2 November');
    expect(eastern.date(from + 6 * HOUR)).toBe('3 November 2017');
  });
});

describe('minutes since midnight', () => {
  it('are read from a 24-hour clock and told on one of twelve hours', () => {
    expect(minutesOf('18:48')).toBe(1128);
    expect(spokenMinutes(1128)).toBe('6:48 p.m.');
    expect(bareMinutes(minutesOf('00:05'))).toBe('12:05');
  });

  it('go on into the next day', () => {
    expect(spokenMinutes(1440 + 5)).toBe('12:05 a.m.');
  });

  it('are those of the zone', () => {
    const moment = at('2017-11-02T20:00:00Z');
    expect(zones.map(({ minutes }) => minutes(moment + 30 * MINUTE))).toEqual([990, 120, 1230]);
  });
});
