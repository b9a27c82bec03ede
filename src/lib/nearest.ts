import { closest, distance } from 'fastest-levenshtein';

/** The nearest of the allowed values, when a slip of the hand could have led from it to this one. */
export function nearest(value: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0) return undefined;
  const candidate = closest(value, allowed);
  const slips = Math.max(2, Math.floor(candidate.length / 3));
  if (distance(value, candidate) <= slips) return candidate;
  return allowed.find((other) => other.startsWith(value) || value.startsWith(other));
}
