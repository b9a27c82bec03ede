import { TEXT, textWidth, wrap } from '../chart.ts';
import type { ChartOutlet } from '../words/outlets.ts';

/** A text of at most `width` px: itself, as many of its words as fit, or the beginning of its first word. */
export function shorten(text: string, width: number, size = TEXT): string {
  if (textWidth(text, size) <= width) return text;
  const words = text.split(/\s+/);
  for (let count = words.length - 1; count > 0; count--) {
    const start = `${words
      .slice(0, count)
      .join(' ')
      .replace(/(?:\[…\]|[\s,.;:–—-])+$/, '')}…`;
    if (textWidth(start, size) <= width) return start;
  }
  return `${text.slice(0, Math.max(1, Math.floor(width / textWidth('n', size)) - 1))}…`;
}

/** Lines of at most `width` px; a word that is longer than a line is cut short. */
export const wrapped = (text: string, width: number, size = TEXT): string[] =>
  wrap(text, width, size).map((line) => shorten(line, width, size));

const twoLines = (name: string, width: number): string[] | undefined => {
  const lines = wrap(name, width);
  return lines.length <= 2 && lines.every((line) => textWidth(line) <= width) ? lines : undefined;
};

/** The lines of each outlet’s heading; `turned` where even the short names need more than `width` px. */
export function headings(
  outlets: readonly ChartOutlet[],
  width: number,
): { turned: boolean; lines: string[][] } {
  const level = outlets.map(({ name, short }) => twoLines(name, width) ?? twoLines(short, width));
  if (level.every((lines) => lines !== undefined)) return { turned: false, lines: level };
  return { turned: true, lines: outlets.map(({ short }) => [short]) };
}
