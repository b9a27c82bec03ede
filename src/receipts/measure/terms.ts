import type { Span } from './words.ts';

/** A place where a term stands in a text. */
export interface Hit extends Span {
  /** The words as printed. */
  words: string;
}

/**
 * The places where a pattern stands in a text, whatever its case. A pattern is one or more words;
 * `*` stands for the rest of a word: `darken*`, `shut* down`.
 */
export function findTerm(text: string, pattern: string): Hit[] {
  const words = pattern
    .trim()
    .split(/\s+/)
    .map((word) =>
      word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\\*', '[\\p{L}\\p{N}]*'),
    );
  const expression = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return [...text.matchAll(expression)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }));
}

/** Whether a hit stands inside one of the spans. */
export const isInside = (hit: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => hit.start >= start && hit.end <= end);
