/** The cells of a line, the name of what was measured first. */
export type Row = readonly string[];

/** Figures as every table writes them: bytes, ms, and shares of 0 to 1. */
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const ms = (time: number): string => `${time.toFixed(1)} ms`;
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** A target and whether it is met. */
export const target = (text: string, met: boolean): string => `${text}, ${met ? 'met' : 'NOT MET'}`;

/** A table in Markdown whose columns stand under each other in a terminal as well. */
export function table(heads: Row, lines: readonly Row[]): string {
  const widths = heads.map((_, column) =>
    Math.max(3, ...[heads, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  const rule = widths.map(
    (width, column) => '-'.repeat(column === 0 ? width : width - 1) + (column === 0 ? '' : ':'),
  );
  const write = (line: Row): string =>
    `| ${widths.map((width, column) => (column === 0 ? (line[column] ?? '').padEnd(width) : (line[column] ?? '').padStart(width))).join(' | ')} |`;
  return [heads, rule, ...lines].map(write).join('\n');
}
