import { distance } from 'fastest-levenshtein';

/** How unlike two words are: 0 for the same, 1 for words without a letter in common. */
const unlikeness = (one: string, other: string): number =>
  one === other ? 0 : distance(one, other) / Math.max(one.length, other.length);

/**
 * A word of `there` that is not sought. It costs less than another word in place of a sought one,
 * so that a run goes on over a word that an editor left out.
 */
const EXTRA = 0.7;
const MISSING = 1;

/**
 * The run of words in `there` that is most like `sought` as a whole: the cheapest alignment that
 * may begin and end anywhere in `there`.
 * @returns indexes into `there`, the end not included, and what the alignment costs: about one for
 * each word that is another, missing or too many
 */
export function mostLike(
  sought: readonly string[],
  there: readonly string[],
): { start: number; end: number; cost: number } {
  // For each end in `there`: the cost of the best run that ends there, and where that run begins.
  let row = Array.from({ length: there.length + 1 }, (_, end) => ({ cost: 0, start: end }));
  for (const word of sought) {
    const previous = row;
    const [first] = previous;
    row = [{ cost: (first?.cost ?? 0) + MISSING, start: 0 }];
    for (const [at, other] of there.entries()) {
      const step = (from: { cost: number; start: number } | undefined, cost: number) => ({
        cost: (from?.cost ?? Infinity) + cost,
        start: from?.start ?? 0,
      });
      const options = [
        step(previous[at], unlikeness(word, other)),
        step(previous[at + 1], MISSING),
        step(row[at], EXTRA),
      ];
      row.push(options.reduce((best, option) => (option.cost < best.cost ? option : best)));
    }
  }
  const end = row.reduce((best, { cost }, at) => (cost < (row[best]?.cost ?? 0) ? at : best), 0);
  return { start: row[end]?.start ?? 0, end, cost: row[end]?.cost ?? 0 };
}
