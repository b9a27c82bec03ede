import { randomInt, randomLcg } from 'd3';

/** Makes the same texts in every run: what is measured today can be compared with last week's. */
export interface Maker {
  /** A whole number from 0 up to, not including, `end`. */
  below: (end: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** That many words, with a capital first and without a full stop. */
  sentence: (words: number) => string;
}

const WORDS =
  'the account was gone for some minutes and nobody at desk could say why it came back so soon when staff looked at that screen again people asked what had been done by whom before they went home'.split(
    ' ',
  );

/** @param seed 0 to 1; another seed makes other texts */
export function maker(seed: number): Maker {
  const source = randomLcg(seed);
  const below = (end: number): number => randomInt.source(source)(end)();
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const sentence = (count: number): string => {
    const text = Array.from({ length: count }, () => pick(WORDS)).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return { below, pick, sentence };
}
