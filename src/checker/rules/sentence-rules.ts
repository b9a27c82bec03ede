import { badLinks } from './link-rules.ts';
import { METHOD, quotations, sentences } from '../../content/marks.ts';
import { nearest } from '../../lib/nearest.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../reading/source-file.ts';
import { standsIn, type Verbatim } from '../verbatim.ts';

/** What a text is checked against. */
export interface TextContext {
  file: ParsedFile;
  /** The ids of all articles. */
  articles: readonly string[];
  verbatim: Verbatim;
}

/** Where a snippet of a text stands in the file, however the YAML indents and folds it. */
function findInFile(
  file: ParsedFile,
  from: number,
  snippet: string,
): { offset: number; length: number } {
  const words = snippet.split(/\s+/).filter(Boolean);
  for (let take = Math.min(words.length, 6); take > 0; take -= 1) {
    const probe = words.slice(0, take).join(' ');
    const offset = file.text.indexOf(probe, from);
    if (offset >= 0) return { offset, length: probe.length };
  }
  return { offset: from, length: 1 };
}

function checkSentence(
  sentence: ReturnType<typeof sentences>[number],
  from: number,
  { file, articles, verbatim }: TextContext,
): Problem[] {
  const place = findInFile(file, from, sentence.text);
  if (sentence.marks.length === 0) {
    return [
      problemAt(file, place, {
        rule: 'unsourced-sentence',
        message:
          'This sentence has no source. End it with a mark such as `[^gazette:9]` (article and paragraph), or `[^method]` for what we worked out ourselves.',
      }),
    ];
  }
  const unknown = sentence.marks.flatMap(({ article }) => {
    if (article === METHOD || articles.includes(article)) return [];
    const suggestion = nearest(article, articles);
    return [
      problemAt(file, findInFile(file, place.offset, `[^${article}`), {
        rule: 'unknown-reference',
        message: `A mark names a file in content/articles/. There is no \`${article}\`.`,
        ...(suggestion && { suggestion }),
        command: 'npm run new article',
      }),
    ];
  });
  const sources = sentence.marks.map(({ article }) => article);
  const misquoted = quotations(sentence.text)
    .filter(({ words }) => !standsIn(words, sources, verbatim))
    .map(({ words }) =>
      problemAt(file, findInFile(file, place.offset, words), {
        rule: 'quote-not-found',
        message: `“${words}” is in none of the words we hold from the sources that this sentence names. Copy it from a printing, a claim's evidence, an event or an excerpt, or take the quotation marks off.`,
      }),
    );
  return [...unknown, ...misquoted];
}

/**
 * Checks running text: sourced sentences, known marks, exact quotations, no HTML, links that lead
 * somewhere.
 * @param from where the text begins in the file
 */
export function checkText(text: string, from: number, context: TextContext): Problem[] {
  const html = /<\/?[a-z][^>]*>/i.exec(text);
  const paragraphs = text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() && !/^\s*#/.test(paragraph));
  return [
    ...(html
      ? [
          problemAt(context.file, findInFile(context.file, from, html[0]), {
            rule: 'html-in-text',
            message: `\`${html[0].slice(0, 60)}\` is HTML. Write Markdown: *slanted*, **strong**, [words](address).`,
          }),
        ]
      : []),
    ...badLinks(text).map(({ written, message }) =>
      problemAt(context.file, findInFile(context.file, from, written), {
        rule: 'bad-link',
        message,
      }),
    ),
    ...paragraphs.flatMap((paragraph) =>
      sentences(paragraph.replaceAll('\n', ' ')).flatMap((sentence) =>
        checkSentence(sentence, from, context),
      ),
    ),
  ];
}
