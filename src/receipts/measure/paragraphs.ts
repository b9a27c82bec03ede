import type { Span } from './words.ts';

/** Where the paragraphs of an article's text stand: its lines that are not empty. */
export function paragraphSpans(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.replace(/\r$/, '').length,
  }));
}

/** The paragraphs of an article's text. The first one is number 1. */
export function splitParagraphs(text: string): string[] {
  return paragraphSpans(text).map(({ start, end }) =>
    text.slice(start, end).replaceAll('\u00A0', ' '),
  );
}

/** The numbers that a list such as `4-6, 8, 10-12` names; its form is checked by the schema. */
export function paragraphNumbers(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
