import { max } from 'd3';
import { TEXT, textWidth, WIDTHS, wrap, type Size } from '../chart.ts';
import type { ChartOutlet } from '../words/outlets.ts';
import type { NamesData } from './data.ts';

/** Sizes of text, in px. */
export const LABEL = 14;
export const GROUP = 13;
/** The side of a mark, from one mark to the next, and from one line of marks to the next, in px. */
export const MARK = 9;
export const STEP = 13;
export const LINE = 16;

/** Where the columns of the drawing stand, in px. */
export interface Columns {
  width: number;
  /** The left edge of the first outlet's column; 0 where labels stand above their row. */
  first: number;
  pitch: number;
  /** How many marks stand side by side in a cell. */
  across: number;
}

const LABELS = { narrow: 0, wide: 156 } as const;
const BETWEEN = 8;
/** Between the marks of two cells; clearly more than between two marks. */
export const CELLS = 14;

const longestWord = (text: string): number =>
  max(text.split(/\s+/), (word) => textWidth(word)) ?? 0;

/** Columns of equal width; more outlets than have room make the drawing wider, and it scrolls. */
export function columnsOf({ outlets }: NamesData, size: Size): Columns {
  const first = LABELS[size];
  const room = (WIDTHS[size] - first) / Math.max(1, outlets.length);
  const least = max(outlets, ({ short }) => longestWord(short) + BETWEEN) ?? 0;
  const pitch = Math.max(room, least);
  return {
    width: Math.max(WIDTHS[size], Math.ceil(first + pitch * outlets.length)),
    first,
    pitch,
    across: Math.max(1, Math.floor((pitch - CELLS + STEP - MARK) / STEP)),
  };
}

/** An outlet's name over its column, in two lines at most; else its short name. */
export function headLines({ name, short }: ChartOutlet, pitch: number): string[] {
  const room = pitch - BETWEEN;
  const lines = wrap(name, room, TEXT);
  const fits = lines.length <= 2 && lines.every((line) => textWidth(line) <= room);
  return fits ? lines : wrap(short, room, TEXT);
}
