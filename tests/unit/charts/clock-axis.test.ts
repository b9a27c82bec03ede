import { expect, test } from 'vitest';
import { fields } from '../../../src/charts/clock/fields.ts';

const faults = (from: string, to: string, step?: number): string[] =>
  fields.axis.safeParse({ from, to, step }).error?.issues.map(({ message }) => message) ?? [];

test('an axis whose times are swapped is reported by the labels that it would have', () => {
  expect(faults('18:40', '19:10')).toEqual([]);
  expect(faults('19:10', '18:40')).toEqual([
    expect.stringContaining('from 19:10 to 18:40 it would have 283, and 30 are the most'),
  ]);
});

test('an axis may run over midnight, and a long one needs a longer step', () => {
  expect(faults('23:00', '01:00')).toEqual([]);
  expect(faults('17:00', '23:00')).toHaveLength(1);
  expect(faults('17:00', '23:00', 30)).toEqual([]);
});
