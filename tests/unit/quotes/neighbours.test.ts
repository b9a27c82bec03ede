import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../src/quotes/neighbours.ts';
import type { Quote } from '../../../src/quotes/quote.ts';

/** A quote that articles print at paragraphs and places in them. */
const printed = (id: string, ...at: [article: string, paragraph: number, start: number][]): Quote =>
  ({
    id,
    printings: at.map(([article, paragraph, start]) => ({ article, paragraph, start })),
  }) as unknown as Quote;

const idsBeside = (quote: Quote, all: readonly Quote[]): (string | undefined)[][] =>
  neighboursOf(quote, all).map(({ before, after }) => [before?.id, after?.id]);

describe('what stands beside a quote in an article', () => {
  const first = printed('first', ['a', 1, 0]);
  const second = printed('second', ['a', 1, 40], ['b', 9, 0]);
  const third = printed('third', ['a', 2, 0], ['b', 3, 0]);
  const all = [third, second, first];

  it('is told by the paragraph, and in a paragraph by the place', () => {
    expect(idsBeside(second, all)).toEqual([
      ['first', 'third'],
      ['third', undefined],
    ]);
    expect(idsBeside(first, all)).toEqual([[undefined, 'second']]);
  });

  it('is told for each place of one that an article prints twice, and is never that quote itself', () => {
    const twice = printed('twice', ['a', 1, 20], ['a', 3, 0]);
    const next = printed('next', ['a', 4, 0]);
    expect(idsBeside(twice, [...all, twice, next])).toEqual([
      ['first', 'second'],
      ['third', 'next'],
    ]);
    const again = printed('again', ['c', 1, 0], ['c', 1, 30]);
    expect(idsBeside(again, [again])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});
