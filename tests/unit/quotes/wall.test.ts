import { describe, expect, it } from 'vitest';
import { quotesOf, type Quote } from '../../../src/quotes/quote.ts';
import { allInStory, fitsCard, quotesInStory } from '../../../src/quotes/wall.ts';
import { content } from '../support/content.ts';

const quotes = quotesOf(content);
const [first] = quotes;
if (!first) throw new Error('There are no quotes.');

/** A quote that as many outlets print. */
const printed = (id: string, times: number): Quote => ({
  ...first,
  id,
  printings: Array.from({ length: times }, () => first.lead),
});

describe('the quotes in the story', () => {
  it('are all quotes, where a reader goes through them', () => {
    expect(allInStory(quotes)).toBe(true);
    expect(quotesInStory(quotes)).toEqual(quotes);
  });

  it('are the most printed ones in their order, where there are too many', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      printed(String(index), (index % 50) + 1),
    );
    const shown = quotesInStory(many);
    expect(allInStory(many)).toBe(false);
    expect(shown.length).toBeLessThan(25);
    const least = Math.min(...shown.map(({ printings }) => printings.length));
    const left = many.filter((quote) => !shown.includes(quote));
    expect(Math.max(...left.map(({ printings }) => printings.length))).toBeLessThanOrEqual(least);
    expect(many.filter((quote) => shown.includes(quote))).toEqual(shown);
  });

  it('hold their printings inside the card, unless those are too many', () => {
    expect(quotes.every(fitsCard)).toBe(true);
    expect(fitsCard(printed('often', 60))).toBe(false);
  });
});
