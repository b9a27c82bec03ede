import { range, sum } from 'd3';
import { locale } from '../../catalogue/say.ts';

/**
 * Parts of a whole in per cent with one decimal, which add up to exactly 100: all are rounded
 * down, and the tenths left over go to the parts that lost most (largest remainders, also known
 * as Hamilton's method). A whole of nothing has shares of nothing.
 */
export function shares(parts: readonly number[]): number[] {
  const whole = sum(parts);
  if (whole === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / whole) * 1000);
  const down = exact.map(Math.floor);
  const lost = (index: number): number => (exact[index] ?? 0) - (down[index] ?? 0);
  const order = range(parts.length).sort((a, b) => lost(b) - lost(a));
  const lucky = new Set(order.slice(0, 1000 - sum(down)));
  return down.map((tenths, index) => (tenths + (lucky.has(index) ? 1 : 0)) / 10);
}

const PERCENT = new Intl.NumberFormat(locale, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A share as a reader sees it: `29.5%`. */
export const percent = (share: number): string => PERCENT.format(share / 100);
