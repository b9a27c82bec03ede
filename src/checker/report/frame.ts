import type { Problem } from '../problem.ts';

/** How much of a long line is shown: what fits beside the line number on most screens. */
const WIDE = 110;

/** Shows a line's characters one column each, so that the marker stands under the right ones. */
const flat = (line: string): string =>
  line.replaceAll(/[\0-\x1F\x7F-\x9F\uFEFF\u202A-\u202E\u2066-\u2069]/g, ' ');

/** The line of a problem with the one before it and a marker under the place. */
export function codeFrame(
  { line, column, length }: Pick<Problem, 'line' | 'column' | 'length'>,
  text: string,
): string {
  const lines = text.split('\n').map(flat);
  const shown = lines[line - 1] ?? '';
  // Of a long line the part around the place is shown.
  const from = column - 1 > WIDE - 20 ? column - 21 : 0;
  const width = String(line).length;
  const row = (number: number, sign: string): string =>
    `  ${sign} ${String(number).padStart(width)} | ${(lines[number - 1] ?? '').slice(from, from + WIDE)}`;
  const end = Math.min(column - 1 + length, shown.length, from + WIDE);
  const marker = '^'.repeat(Math.max(1, end - column + 1));
  return [
    ...(line > 1 ? [row(line - 1, ' ')] : []),
    row(line, '>'),
    `    ${' '.repeat(width)} | ${' '.repeat(column - 1 - from)}${marker}`,
  ]
    .map((one) => one.trimEnd())
    .join('\n');
}
