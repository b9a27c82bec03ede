/** Readers of single values that came from somewhere else: each gives a known value or undefined. */

export type Reader<T> = (value: unknown) => T | undefined;

/** A finite number, brought between `min` and `max`. */
export const number =
  (min: number, max: number): Reader<number> =>
  (value) =>
    Number.isFinite(value) ? Math.min(max, Math.max(min, value as number)) : undefined;

/** One of the known words. */
export const word =
  <T extends string>(known: readonly T[]): Reader<T> =>
  (value) =>
    known.find((one) => one === value);

/** An id as the content names things: small letters, figures and hyphens, so nothing but a name. */
export const slug: Reader<string> = (value) =>
  typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value) ? value : undefined;
