import type { Span } from './measure/words.ts';
import { paragraphAt, sourceSpan, type ArticleText } from './article-text.ts';

/** Halves of a character outside the first plane count as letters, so that none is split. */
const WORD = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
const DIGIT = /\p{N}/u;
const SINGLE = /[‘’‚‛‹›′`´＇']/;
const DOUBLE = /["“”„‟«»″＂]/;

/** Whether an index of the normal form lies inside a word: “did|n't”, “well-|known”, “1|.5”. */
export function isInsideWord({ plain, starts, source }: ArticleText, index: number): boolean {
  const at = (place: number): string => plain.charAt(place);
  const isWord = (place: number): boolean => WORD.test(at(place));
  // The normal form has one sign for hyphens and dashes, and one for apostrophes and marks.
  const joins = (place: number): boolean =>
    /[-']/.test(at(place)) &&
    /[-‐‑－‘’‛′`´＇']/.test(source.charAt(starts[place] ?? 0)) &&
    isWord(place - 1) &&
    isWord(place + 1);
  const isPoint = (place: number): boolean =>
    /[.,]/.test(at(place)) && DIGIT.test(at(place - 1)) && DIGIT.test(at(place + 1));
  return (
    (isWord(index - 1) && isWord(index)) ||
    [index - 1, index].some((place) => joins(place) || isPoint(place))
  );
}

/** What a run of words has beside it: a quotation mark, the edge of its paragraph, or neither. */
export type Edge = 'single' | 'double' | 'paragraph' | undefined;

function markAt(source: string, mark: number, outside: number): Edge {
  const [character, neighbour] = [source.charAt(mark), source.charAt(outside)];
  if (DOUBLE.test(character)) return 'double';
  if (!SINGLE.test(character)) return undefined;
  if (neighbour === character) return 'double';
  // Between letters it is an apostrophe.
  return WORD.test(neighbour) ? undefined : 'single';
}

/** What stands directly before and after a span of the normal form. */
export function edgesOf(article: ArticleText, span: Span): { before: Edge; after: Edge } {
  const { source, paragraphs } = article;
  const { start, end } = sourceSpan(article, span);
  const first = paragraphs[paragraphAt(article, start) - 1]?.start ?? 0;
  const last = paragraphs[paragraphAt(article, end - 1) - 1]?.end ?? source.length;
  return {
    before: source.slice(first, start).trim() ? markAt(source, start - 1, start - 2) : 'paragraph',
    after: source.slice(end, last).trim() ? markAt(source, end, end + 1) : 'paragraph',
  };
}

/** Whether the marks on both sides can belong together. A paragraph may open or end a quotation. */
export const makePair = (before: Edge, after: Edge): boolean =>
  before !== undefined &&
  after !== undefined &&
  (before === after || before === 'paragraph' || after === 'paragraph');
