import { greatest, groups } from 'd3';
import { fragments } from '../../content/normalise.ts';
import type { Printing } from '../../content/schemas/utterance.ts';
import type { Manner } from './labels.ts';
import { words } from './words.ts';

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

/**
 * The printing that the others are compared with: the wording that most articles share word for
 * word, whole or in part; among equals the longest in words, then the one with the fewest cuts, then
 * the first. It is a yardstick, not the right wording. Words that an outlet altered are never the
 * reference, unless there are no others.
 */
export function referenceOf<P extends Printed>(printings: readonly P[]): P | undefined {
  const unaltered = printings.filter(({ altered }) => !altered);
  const candidates = unaltered.length > 0 ? unaltered : printings;
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
