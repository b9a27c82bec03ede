import { WIDTHS } from '../chart.ts';
import type { MatrixModel, Row } from './types.ts';

/** A matrix of one group in pieces: some stay in sight while the rest is scrolled. All in px. */
export interface Sheet<Detail> {
  rows: Row<Detail>[];
  /** Where in the drawing it begins, and its height from there. */
  top: number;
  height: number;
  /** The height of the columns’ headings, which stay at the top. */
  head: number;
  /** How wide the column of labels is; 0 where they stand over their marks. */
  beside: number;
  /** The width of the labels, wherever they stand. */
  labels: number;
  /** The height of the legend, which stands apart. */
  legend: number;
  headings: number;
}

/** Room above the headings and under the legend. */
const MARGIN = 8;

/** Takes a matrix of one group apart. Its title is left to a heading beside the drawing. */
export function sheetOf<Detail>(model: MatrixModel<Detail>): Sheet<Detail> {
  const { groups, columns, legend, height } = model;
  const rows = groups[0]?.rows ?? [];
  const first = rows[0]?.top ?? 0;
  const headings = groups[0]?.headings ?? 0;
  const top = headings - model.headHeight - MARGIN;
  const beside = columns[0]?.left ?? 0;
  return {
    rows,
    top,
    height: height - top,
    head: first - top,
    beside,
    labels: beside || WIDTHS.narrow,
    legend: (legend.at(-1)?.y ?? -MARGIN) + 10 + MARGIN,
    headings,
  };
}
