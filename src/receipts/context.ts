import type { PrivateTopic } from '../content/private-topics.ts';
import { CONTEXT } from '../schemas/receipts.ts';
import type { Span } from './measure/words.ts';
import { paragraphAt, type ArticleText } from './article-text.ts';

/** Where the private topics of a text stand: what surrounds a quotation may hold what we leave out. */
const privateSpans = (text: string, topics: readonly PrivateTopic[]): Span[] =>
  topics.flatMap(({ words }) =>
    [...text.matchAll(words)].map(({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    })),
  );

/**
 * The characters of the same paragraph on both sides of a span of the source: at most `CONTEXT`,
 * fewer where a private topic stands in them, and never a mark torn off its letter.
 */
export function contextOf(
  article: ArticleText,
  { start, end }: Span,
  topics: readonly PrivateTopic[],
): { prefix: string; suffix: string } {
  const { source, paragraphs } = article;
  const first = paragraphs[paragraphAt(article, start) - 1]?.start ?? 0;
  const last = paragraphs[paragraphAt(article, end - 1) - 1]?.end ?? source.length;
  // A character can take two units, and one more tells whether the outermost is a whole one.
  const units = 2 * CONTEXT + 1;
  const before = Array.from(source.slice(Math.max(first, start - units), start))
    .slice(-CONTEXT)
    .join('');
  const after = Array.from(source.slice(end, Math.min(last, end + units)))
    .slice(0, CONTEXT)
    .join('');
  const from = Math.max(0, ...privateSpans(before, topics).map((span) => span.end));
  const to = Math.min(after.length, ...privateSpans(after, topics).map((span) => span.start));
  return { prefix: before.slice(from).replace(/^\p{M}+/u, ''), suffix: after.slice(0, to) };
}
