import { greatest, groups } from 'd3';
import { fragments } from '../lib/normalise.ts';
import type { Printing } from './utterance.ts';

import { words } from '../lib/wording/words.ts';

/** What an outlet did with an utterance, compared with the reference wording. */
export type Manner = 'same' | 'part' | 'different' | 'absent';

export type Printed = Pick<Printing, 'article' | 'text' | 'altered'>;

const startsAt = (part: readonly string[], whole: readonly string[], at: number): boolean =>
  part.every((word, index) => whole[at + index] === word);

/**
 * Whether `part` prints words of `whole` and nothing else: each fragment between its cuts is a
 * contiguous part of `whole`, one after the other. The cuts of `whole` do not interrupt it, since
 * outlets put their “he said” in different places.
 */
export function isPrintedIn(part: string, whole: string): boolean {
  const there = words(whole);
  let from = 0;
  return fragments(part).every((fragment) => {
    const sought = words(fragment);
    while (from + sought.length <= there.length && !startsAt(sought, there, from)) from++;
    from += sought.length;
    return from <= there.length;
  });
}

/** Whether words stand in brackets, as in “[Trump’s account]”. A cut holds none. */
const hasInsertion = (text: string): boolean =>
  [...text.matchAll(/\[([^\]]*)\]/g)].some(([, inside]) => words(inside ?? '').length > 0);

/**
 * The printing that the others are compared with: the wording that most articles share word for
 * word, whole or in part; among equals the longest in words, then the one with the fewest cuts, then
 * the first. It is a yardstick, not the right wording. Words that an outlet altered, or added to in
 * brackets, are never the reference, unless there are no others.
 * @param lead the article that an editor chose for it
 */
export function referenceOf<P extends Printed>(
  printings: readonly P[],
  lead?: string,
): P | undefined {
  const chosen = printings.find(({ article }) => article === lead);
  if (chosen) return chosen;
  const unaltered = printings.filter(({ altered }) => !altered);
  const untouched = unaltered.filter(({ text }) => !hasInsertion(text));
  const candidates = [untouched, unaltered, printings].find(({ length }) => length > 0) ?? [];
  const rank = ({ text }: P): number[] => [
    new Set(unaltered.filter((other) => isPrintedIn(other.text, text)).map((p) => p.article)).size,
    words(text).length,
    -fragments(text).length,
  ];
  // What many outlets print alike is compared once.
  const distinct = groups(candidates, ({ text }) => text).flatMap(([, [first]]) => first ?? []);
  const ranked = distinct.map((printing) => ({ printing, rank: rank(printing) }));
  const compare = (a: number[], b: number[]): number =>
    a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return greatest(ranked, (a, b) => compare(a.rank, b.rank))?.printing;
}

/** What an article did with an utterance: `part` is word for word, too, but not the whole of the reference. */
export function mannerOf(printings: readonly Printed[], reference: string): Manner {
  if (printings.length === 0) return 'absent';
  if (printings.some(({ altered, text }) => altered || !isPrintedIn(text, reference)))
    return 'different';
  const whole = words(reference).length;
  return printings.some(({ text }) => words(text).length === whole) ? 'same' : 'part';
}
