/**
 * A word: a run of letters and digits; apostrophes, hyphens and points inside it belong to it, and
 * between digits colons and commas, so that 6:50 and 1,000 are one word each.
 */
const WORD = /[\p{L}\p{N}]+(?:(?:['’.-]|(?<=\p{N})[:,](?=\p{N}))[\p{L}\p{N}]+)*/gu;

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** A run of characters, `end` excluded, counted from 0. */
export interface Span {
  start: number;
  end: number;
}

const OPEN = /["“]/;
const CLOSE = /["”]/;

/**
 * The passages between double quotation marks, straight or curly or mixed, without the marks. A
 * quotation that is still open at the end of a paragraph and taken up by an opening mark in the
 * next one, as newspapers print it, ends with its paragraph.
 */
export function quotedSpans(paragraph: string): Span[] {
  const spans: Span[] = [];
  let start: number | undefined;
  for (let index = 0; index < paragraph.length; index += 1) {
    const character = paragraph.charAt(index);
    if (start === undefined) {
      if (OPEN.test(character)) start = index + 1;
    } else if (CLOSE.test(character)) {
      spans.push({ start, end: index });
      start = undefined;
    }
  }
  if (start !== undefined) spans.push({ start, end: paragraph.length });
  return spans;
}
