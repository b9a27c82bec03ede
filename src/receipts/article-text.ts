import { createHash } from 'node:crypto';
import { normaliseWithMap, type Normalised } from '../lib/normalise.ts';
import { paragraphSpans } from './measure/paragraphs.ts';
import type { Span } from './measure/words.ts';

/** An article's text, made ready for looking up quotations. Spans count characters of `source`. */
export interface ArticleText extends Normalised {
  id: string;
  /** The text as it is in its file. */
  source: string;
  sha256: string;
  /** The lines that are not empty; paragraph 1 is the first. */
  paragraphs: readonly Span[];
}

/** Makes an article's text ready. Takes about a third of a second a megabyte. */
export function readArticleText(id: string, source: string): ArticleText {
  return {
    id,
    source,
    sha256: createHash('sha256').update(source).digest('hex'),
    paragraphs: paragraphSpans(source),
    ...normaliseWithMap(source),
  };
}

/** How many items of a sorted list come before a value. */
function countBelow(length: number, at: (index: number) => number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of the paragraph in which the character at an offset stands. */
export function paragraphAt({ paragraphs }: ArticleText, offset: number): number {
  return countBelow(paragraphs.length, (index) => paragraphs[index]?.start ?? 0, offset + 1);
}

/** The span in the normal form of the paragraphs `from` to `to`; empty when there are none. */
export function plainSpan(article: ArticleText, from: number, to: number): Span {
  const start = article.paragraphs[from - 1]?.start ?? article.source.length;
  const end = article.paragraphs[Math.min(to, article.paragraphs.length) - 1]?.end ?? start;
  const indexOf = (offset: number): number =>
    countBelow(article.starts.length, (index) => article.starts[index] ?? 0, offset);
  return { start: indexOf(start), end: indexOf(end) };
}

/**
 * The span in the source that a span of the normal form was made of, without white space around it
 * (a dash stands for the white space beside it as well).
 */
export function sourceSpan({ starts, ends, source }: ArticleText, { start, end }: Span): Span {
  const raw = source.slice(starts[start] ?? 0, ends[end - 1] ?? 0);
  const from = (starts[start] ?? 0) + raw.length - raw.trimStart().length;
  return { start: from, end: from + raw.trim().length };
}
