import type { Span } from './measure/words.ts';
import { paragraphAt, sourceSpan, type ArticleText } from './article-text.ts';
import { findPlace, type Paragraphs } from './match.ts';
import { nearestPlace } from './nearest-place.ts';
import { describeDifferences } from './word-diff.ts';
import type { Units } from './units.ts';

/** Why a printing was not found as it is written, in an editor's words. */
export interface Miss {
  rule: 'quote-elsewhere' | 'quote-incomplete' | 'quote-cut' | 'quote-order' | 'quote-differs';
  message: string;
}

/** The paragraphs in which the first and the last run of words stand. */
export function paragraphsOf(article: ArticleText, place: readonly Span[]): Paragraphs {
  const numbers = place.map((span) => paragraphAt(article, sourceSpan(article, span).start));
  return { paragraph: numbers[0] ?? 0, through: numbers.at(-1) ?? 0 };
}

const named = ({ paragraph, through }: Paragraphs): string =>
  paragraph === through ? `paragraph ${paragraph}` : `paragraphs ${paragraph} to ${through}`;

const keys = ({ paragraph, through }: Paragraphs): string =>
  `\`paragraph: ${paragraph}\`${paragraph === through ? '' : ` and \`through: ${through}\``}`;

function differs(article: ArticleText, { units }: Units): Miss {
  const missing = units.find(({ plain }) => !article.plain.includes(plain)) ?? units[0];
  const near = missing && nearestPlace(article, missing.plain);
  const same = near?.changes.every((change) => change.same);
  if (!near || same) {
    const words = missing?.plain ?? '';
    const what = same ? 'only as parts of other words' : 'nowhere, nor anything like them,';
    return {
      rule: 'quote-differs',
      message: `The words “${words}” stand ${what} in the text of \`${article.id}\`. Is it another article's quotation?`,
    };
  }
  return {
    rule: 'quote-differs',
    message: `These words are not in the text of \`${article.id}\`. Nearest, in paragraph ${near.paragraph}: “${near.words}”. ${describeDifferences(near.changes, 'the article')}. Copy the words from the article.`,
  };
}

/** Explains why a printing does not stand in an article as it should. */
export function explainMiss(article: ArticleText, units: Units, stated: Paragraphs): Miss {
  const elsewhere = findPlace(article, units, { marks: true, gaps: true });
  if (elsewhere) {
    const there = paragraphsOf(article, elsewhere);
    return {
      rule: 'quote-elsewhere',
      message: `These words stand in ${named(there)} of \`${article.id}\`, not in ${named(stated)}. Write ${keys(there)}. Paragraphs are lines that are not empty, counted from 1.`,
    };
  }
  if (findPlace(article, units, { marks: true, gaps: false })) {
    return {
      rule: 'quote-cut',
      message: `What is left out changes the sentence: a cut may not take out a “not” or another negation of a sentence that is printed otherwise, and brackets may stand for three words at most. Print the sentence whole.`,
    };
  }
  const inside = findPlace(article, units, { marks: false, gaps: false });
  if (inside) {
    const where = named(paragraphsOf(article, inside));
    return {
      rule: 'quote-incomplete',
      message: `These words stand in ${where} of \`${article.id}\`, but its quotation marks do not begin or end there. Print everything between the marks, or show what is left out with \`[…]\`.`,
    };
  }
  if (
    units.units.every((unit) =>
      findPlace(article, { units: [{ plain: unit.plain }] }, { marks: false, gaps: false }),
    )
  ) {
    return {
      rule: 'quote-order',
      message: `Each part of this printing stands in \`${article.id}\`, but not in this order. Put the parts into the order of the article.`,
    };
  }
  return differs(article, units);
}
