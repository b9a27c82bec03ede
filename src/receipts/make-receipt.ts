import type { PrivateTopic } from '../content/private-topics.ts';
import type { Part, Receipt } from '../schemas/receipts.ts';
import type { Printing } from '../schemas/utterance.ts';
import type { Span } from './measure/words.ts';
import { sourceSpan, type ArticleText } from './article-text.ts';
import { contextOf } from './context.ts';
import { findPlace } from './match.ts';
import { explainMiss, type Miss } from './miss.ts';
import { unitsOf } from './units.ts';

/** A receipt before it is known whether an older one says the same. */
export type UndatedReceipt = Omit<Receipt, 'verified'>;

function partOf(article: ArticleText, place: Span, topics: readonly PrivateTopic[]): Part {
  const { start, end } = sourceSpan(article, place);
  const { prefix, suffix } = contextOf(article, { start, end }, topics);
  return { start, end, prefix, exact: article.source.slice(start, end), suffix };
}

/**
 * Looks a printing up in its article's text. Its brackets must be right.
 * @param topics what the surroundings in a receipt must not give away
 * @returns its receipt, or why it is not there as it is written
 */
export function makeReceipt(
  utterance: string,
  printing: Printing,
  article: ArticleText,
  topics: readonly PrivateTopic[],
): { receipt: UndatedReceipt } | { miss: Miss } {
  const { paragraph, through = paragraph, text } = printing;
  const units = unitsOf(text, article.plain);
  const paragraphs = { paragraph, through };
  const place = findPlace(article, units, { paragraphs, marks: true, gaps: true });
  if (!place) return { miss: explainMiss(article, units, paragraphs) };
  return {
    receipt: {
      utterance,
      article: article.id,
      paragraph,
      ...(printing.through !== undefined && { through: printing.through }),
      printed: text,
      parts: place.map((span) => partOf(article, span, topics)),
      sha256: article.sha256,
    },
  };
}
