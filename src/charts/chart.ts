/** The two sizes a chart is drawn in; the page shows the one that fits. Widths in CSS pixels. */
export const WIDTHS = { narrow: 288, wide: 720 } as const;

export type Size = keyof typeof WIDTHS;

/** The smallest text on a chart, in px. */
export const TEXT = 12;

/** The figures behind a chart, for its table and its CSV file. */
export interface Table {
  columns: string[];
  rows: (string | number)[][];
}

/** What every chart's model has besides its own marks. */
export interface ChartModel {
  /** Of the drawing, in px. */
  width: number;
  height: number;
  /** The chart in a sentence or two, for readers who do not see it. */
  description: string;
  table: Table;
}

/**
 * How wide a text runs, in px, on the safe side: Libre Franklin's letters are on average a little
 * over half as wide as they are high.
 */
export const textWidth = (text: string, size = TEXT): number => text.length * size * 0.58;

/** Breaks a text into lines no wider than `width` px; a single longer word keeps a line of its own. */
export function wrap(text: string, width: number, size = TEXT): string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width)
      return [...lines.slice(0, -1), longer];
    return [...lines, word];
  }, []);
}
