/**
 * A source mark in an editor's text: `[^gazette:9]` is paragraph 9 of the article `gazette`, and
 * `[^method:times]` the section `times` of the page of sources.
 */
export interface Mark {
  article: string;
  paragraph?: number;
  /** Of the method: the section of the page of sources that it means. */
  section?: string;
  /** Offset and length in the text it was found in. */
  offset: number;
  length: number;
}

/** The mark for what we worked out ourselves; it leads to the section that says how. */
export const METHOD = 'method';

const MARK =
  /\[\^(?:(?<method>method):(?<section>[a-z\d-]+)|(?<article>[^\]\s:]*)(?::(?<paragraph>\d+))?)\]/g;

/** Every source mark of a text, in order. */
export function findMarks(text: string): Mark[] {
  return [...text.matchAll(MARK)].map(({ groups = {}, index, 0: { length } }) => ({
    article: groups['method'] ?? groups['article'] ?? '',
    ...(groups['paragraph'] && { paragraph: Number(groups['paragraph']) }),
    ...(groups['section'] && { section: groups['section'] }),
    offset: index,
    length,
  }));
}

/** A text without its source marks. */
export const withoutMarks = (text: string): string => text.replaceAll(MARK, '');

/**
 * The end of a sentence: a full stop, question or exclamation mark with its closing quotation
 * marks and source marks, before white space or the end. Not after the short forms we use.
 */
const SENTENCE_END =
  /(?<!\b(?:[ap]\.m|Nov|Dec|Sept|Mr|Mrs|U\.S|No))[.?!…]+["'”’)\]]*((?:\[\^[^\]\s]*\])*)(?=\s|$)/g;

/** The sentences of a paragraph with their marks, and where each begins. */
export function sentences(paragraph: string): { text: string; offset: number; marks: Mark[] }[] {
  const found: { text: string; offset: number; marks: Mark[] }[] = [];
  let start = 0;
  const add = (end: number): void => {
    const raw = paragraph.slice(start, end);
    const text = raw.trim();
    if (text) found.push({ text, offset: start + raw.indexOf(text), marks: findMarks(text) });
    start = end;
  };
  for (const match of paragraph.matchAll(SENTENCE_END)) add(match.index + match[0].length);
  add(paragraph.length);
  return found;
}

/** The passages between curly double quotation marks: what a text gives as somebody's exact words. */
export function quotations(text: string): { words: string; offset: number }[] {
  return [...text.matchAll(/“([^“”]*)”/g)].map((match) => ({
    words: match[1] ?? '',
    offset: match.index + 1,
  }));
}
