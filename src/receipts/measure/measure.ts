import { createHash } from 'node:crypto';
import { fragments, normalise } from '../../lib/normalise.ts';
import type { Content } from '../../content/content.ts';
import type { Entry } from '../../schemas/material.ts';
import type { Article } from '../../schemas/article.ts';
import type { Term } from '../../schemas/term.ts';
import { paragraphNumbers, splitParagraphs } from './paragraphs.ts';
import { findTerm, isInside } from './terms.ts';
import { countWords, quotedSpans } from './words.ts';

/** One place where an article uses one of the terms. */
export interface Occurrence {
  term: string;
  paragraph: number;
  /** As printed, at most a few words. */
  words: string;
  /** Whose voice it is: the outlet's running text, its headline, or inside quotation marks. */
  voice: 'outlet' | 'headline' | 'quoted';
}

/** What is measured in an article's text. */
export interface ArticleMeasures {
  /** SHA-256 of the text that was measured. */
  sha256: string;
  /** Words of the running text: headline, byline, captions and promotion are left out. */
  words: number;
  /** Words of the running text inside quotation marks, by speaker; a label belongs to the outlet. */
  quoted: Record<string, number>;
  terms: Occurrence[];
}

type Telling = Extract<Article, { role: 'telling' }>;

/** Who speaks in a quoted passage: the speaker of the printing that holds its words. */
function speakerOf(
  words: string,
  paragraph: number,
  article: string,
  content: Content,
): string | undefined {
  const wanted = normalise(words);
  return content.utterances.find(({ data }) =>
    data.printings.some(
      (printing) =>
        printing.article === article &&
        paragraph >= printing.paragraph &&
        paragraph <= (printing.through ?? printing.paragraph) &&
        fragments(printing.text).some(
          (fragment) => fragment.includes(wanted) || wanted.includes(fragment),
        ),
    ),
  )?.data.speaker;
}

function quotedWords(
  article: string,
  body: ReadonlyMap<number, string>,
  content: Content,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [number, text] of body) {
    for (const { start, end } of quotedSpans(text)) {
      const words = text.slice(start, end);
      const speaker = speakerOf(words, number, article, content);
      if (speaker) counts[speaker] = (counts[speaker] ?? 0) + countWords(words);
    }
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => a.localeCompare(b)));
}

function occurrences(
  article: string,
  paragraphs: ReadonlyMap<number, string>,
  terms: readonly Entry<Term>[],
  isHeadline: boolean,
): Occurrence[] {
  return [...paragraphs].flatMap(([paragraph, text]) => {
    const quoted = quotedSpans(text);
    return terms
      .flatMap(({ id, data }) =>
        data.patterns
          .flatMap((pattern) => findTerm(text, pattern))
          .filter(
            ({ words }) =>
              !data.except.some(
                (other) =>
                  other.article === article &&
                  other.paragraph === paragraph &&
                  other.words === words,
              ),
          )
          .map((hit) => ({ id, ...hit })),
      )
      .sort((a, b) => a.start - b.start)
      .map((hit): Occurrence => ({
        term: hit.id,
        paragraph,
        words: hit.words,
        voice: isHeadline ? 'headline' : isInside(hit, quoted) ? 'quoted' : 'outlet',
      }));
  });
}

/**
 * Measures one article.
 * @throws {RangeError} when `structure` names a paragraph that the text does not have
 */
export function measureArticle(
  id: string,
  article: Telling,
  text: string,
  content: Content,
): ArticleMeasures {
  const all = splitParagraphs(text);
  const pick = (list: string | undefined): Map<number, string> =>
    new Map(
      (list ? paragraphNumbers(list) : []).map((number) => {
        const paragraph = all[number - 1];
        if (paragraph === undefined) {
          throw new RangeError(
            `${id} has ${String(all.length)} paragraphs; \`structure\` names paragraph ${String(number)}.`,
          );
        }
        return [number, paragraph];
      }),
    );
  const body = pick(article.structure?.body);
  const headline = pick(article.structure?.headline);
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    words: [...body.values()].reduce((sum, paragraph) => sum + countWords(paragraph), 0),
    quoted: quotedWords(id, body, content),
    terms: [
      ...occurrences(id, headline, content.terms, true),
      ...occurrences(id, body, content.terms, false),
    ],
  };
}
