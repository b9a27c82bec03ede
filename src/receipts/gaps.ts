import type { Span } from './measure/words.ts';
import { paragraphAt, plainSpan, sourceSpan, type ArticleText } from './article-text.ts';
import { edgesOf } from './edges.ts';
import type { Gap } from './pieces.ts';

/** Why words may not be left out as they are. */
export type GapFault = 'negation' | 'too-long';

/** What is left out in one place; a side is missing at the beginning and at the end of a printing. */
export interface LeftOut {
  gap: Gap;
  before?: Span;
  after?: Span;
}

/** More than a pronoun and its verb is a cut and must be marked as one. */
const MOST_REPLACED_WORDS = 3;
const NEGATION = /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without)\b|n't\b/iu;
const DOUBLE = /["“”„‟«»″＂]/u;
const SENTENCE_END = /[.?!]'?(?:\s|$)/u;

/** The characters of the source that a span of the normal form was made of, one for each of its own. */
const originals = ({ source, starts }: ArticleText, { start, end }: Span): string =>
  Array.from({ length: end - start }, (_, index) => source.charAt(starts[start + index] ?? 0)).join(
    '',
  );

const wholeParagraph = (article: ArticleText, span: Span): Span => {
  const number = paragraphAt(article, sourceSpan(article, span).start);
  return plainSpan(article, number, number);
};

/** The speech that goes on after a run of words, up to the marks; '' where they end it. */
function speechAfter(article: ArticleText, span: Span, end: number): string {
  if (edgesOf(article, span).after !== undefined) return '';
  const mark = originals(article, { start: span.end, end }).search(DOUBLE);
  return article.plain.slice(span.end, mark < 0 ? end : span.end + mark);
}

/** The speech that comes before a run of words, from the marks on; '' where they begin it. */
function speechBefore(article: ArticleText, span: Span, start: number): string {
  if (edgesOf(article, span).before !== undefined) return '';
  const characters = originals(article, { start, end: span.start }).split('');
  const mark = characters.findLastIndex((character) => DOUBLE.test(character));
  return article.plain.slice(start + mark + 1, span.start);
}

/** An insertion of ours stands for a few words of the same sentence, never for the outlet's own. */
function isTooLong(
  article: ArticleText,
  { before, after }: LeftOut,
  tail: string,
  head: string,
): boolean {
  const between = before && after && { start: before.end, end: after.start };
  if (between && DOUBLE.test(originals(article, between))) return true;
  const words = between ? article.plain.slice(between.start, between.end) : tail + head;
  return words.split(' ').filter(Boolean).length > MOST_REPLACED_WORDS || /[[\].?!]/.test(words);
}

/**
 * What is wrong with leaving words out. No cut and no insertion may take a negation out of a
 * sentence that is printed otherwise.
 */
export function gapFault(article: ArticleText, leftOut: LeftOut): GapFault | undefined {
  const { gap, before, after } = leftOut;
  const tail =
    before === undefined
      ? ''
      : speechAfter(article, before, after?.start ?? wholeParagraph(article, before).end);
  const head =
    after === undefined
      ? ''
      : speechBefore(article, after, before?.end ?? wholeParagraph(article, after).start);
  if (gap === 'insertion' && isTooLong(article, leftOut, tail, head)) return 'too-long';
  const sentenceEnds = before && /[.?!]$/.test(article.plain.slice(before.start, before.end));
  const cutShort = sentenceEnds ? '' : tail.split(SENTENCE_END)[0];
  const cutInto = head.split(SENTENCE_END).at(-1);
  return NEGATION.test(`${cutShort ?? ''} ${cutInto ?? ''}`) ? 'negation' : undefined;
}
