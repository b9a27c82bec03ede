import type { Quote } from './quote.ts';

/** More cards than a reader goes through in a story; the page of all quotes has them. */
const MOST = 24;

/** Whether the story shows every quote. */
export const allInStory = (quotes: readonly Quote[]): boolean => quotes.length <= MOST;

/** The quotes that the story shows: all, or the ones that the most outlets print, in their order. */
export function quotesInStory(quotes: readonly Quote[]): readonly Quote[] {
  if (allInStory(quotes)) return quotes;
  const kept = new Set(
    [...quotes].sort((a, b) => b.printings.length - a.printings.length).slice(0, MOST / 2),
  );
  return quotes.filter((quote) => kept.has(quote));
}

/** Printings that a card shows inside itself; with more of them it leads to the quote’s page. */
const PRINTINGS = 8;

/** Whether a card has room for all printings of its quote. */
export const fitsCard = ({ printings }: Quote): boolean => printings.length <= PRINTINGS;
