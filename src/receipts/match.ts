import type { Span } from './measure/words.ts';
import { plainSpan, type ArticleText } from './article-text.ts';
import { edgesOf, isInsideWord, makePair } from './edges.ts';
import { gapFault } from './gaps.ts';
import type { Units } from './units.ts';

/** The paragraphs that a printing names: where its first words stand, and its last ones. */
export interface Paragraphs {
  paragraph: number;
  through: number;
}

/** What a place must fulfil besides holding the words, each word whole, in order. */
export interface Demands {
  /** The first words stand in the one paragraph, the last ones in the other. */
  paragraphs?: Paragraphs;
  /** The printing begins and ends where the article's quotation marks do, unless it marks a cut. */
  marks: boolean;
  /** Nothing is left out that may not be, see `gapFault`. */
  gaps: boolean;
}

/** The beginnings at which a text stands in another, between two indexes. */
function* occurrences(text: string, sought: string, from: number, to: number): Generator<number> {
  for (let at = text.indexOf(sought, from); at >= 0 && at < to; at = text.indexOf(sought, at + 1)) {
    yield at;
  }
}

/**
 * The first place that holds the words of a printing, one run after the other, and fulfils the
 * demands. Returns a span of the normal form for each run, or undefined when there is no such place.
 */
export function findPlace(
  article: ArticleText,
  { units, after: gapAfter }: Units,
  demands: Demands,
): Span[] | undefined {
  const { paragraph = 1, through = article.paragraphs.length } = demands.paragraphs ?? {};
  const region = {
    start: plainSpan(article, paragraph, paragraph).start,
    end: plainSpan(article, through, through).end,
  };
  const first = demands.paragraphs ? plainSpan(article, paragraph, paragraph) : region;
  const last = demands.paragraphs ? plainSpan(article, through, through) : region;
  const text = article.plain.slice(0, region.end);
  if (units.some(({ plain }) => !text.includes(plain, region.start))) return undefined;

  const fits = (index: number, span: Span, previous: Span | undefined): boolean => {
    if (isInsideWord(article, span.start) || isInsideWord(article, span.end)) return false;
    const before = units[index]?.before;
    const isLast = index === units.length - 1;
    if (isLast && span.end <= last.start) return false;
    const { before: opening, after: closing } = edgesOf(article, span);
    if (demands.marks) {
      const opens = index > 0 || before !== undefined || opening !== undefined;
      const closes = !isLast || gapAfter !== undefined || closing !== undefined;
      const isWhole = units.length === 1 && before === undefined && gapAfter === undefined;
      if (!opens || !closes || (isWhole && !makePair(opening, closing))) return false;
    }
    if (!demands.gaps) return true;
    const faultBefore =
      before &&
      gapFault(article, { gap: before, ...(previous && { before: previous }), after: span });
    const faultAfter = isLast && gapAfter && gapFault(article, { gap: gapAfter, before: span });
    return !faultBefore && !faultAfter;
  };

  /** Places from which the rest was already looked for in vain. */
  const failed = new Set<string>();
  const place = (index: number, from: number, previous?: Span): Span[] | undefined => {
    const unit = units[index];
    if (!unit) return [];
    const key = `${index}:${from}`;
    if (failed.has(key)) return undefined;
    for (const start of occurrences(text, unit.plain, from, index === 0 ? first.end : region.end)) {
      const span = { start, end: start + unit.plain.length };
      const rest = fits(index, span, previous) ? place(index + 1, span.end, span) : undefined;
      if (rest) return [span, ...rest];
    }
    failed.add(key);
    return undefined;
  };
  return units.length === 0 ? undefined : place(0, region.start);
}
