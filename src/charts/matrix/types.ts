import type { ChartModel } from '../chart.ts';

/** The marks of the matrices. Each differs from the others without colour. */
export type Shape = 'disc' | 'ring' | 'dot' | 'square' | 'half' | 'circle' | 'cross';

/** Where a row and a column meet. `x` and `y` are the middle of the mark. */
export interface Cell {
  x: number;
  y: number;
  shape: Shape;
  /** The mark in words, with the outlet’s name. */
  says: string;
}

/** A column begins at `left`, its heading stands around `x`; a turned one reads upwards, as narrow columns need. */
export interface Column {
  id: string;
  /** In full, however short the heading is. */
  name: string;
  left: number;
  x: number;
  lines: string[];
  turned: boolean;
}

/** `Detail` is what a reader gets who selects one of the row’s marks. */
export interface Row<Detail> {
  id: string;
  /** `y` is the first line’s baseline. */
  label: { y: number; lines: string[]; full?: string };
  top: number;
  height: number;
  /** One for each column, in their order. */
  cells: Cell[];
  detail: Detail;
}

/** Rows under one heading. The columns’ headings are repeated for every group, above `headings`. */
export interface Group<Detail> {
  id: string;
  title?: string;
  /** The title’s baseline and that of the headings’ last line. */
  titleY: number;
  headings: number;
  rows: Row<Detail>[];
}

export interface LegendEntry {
  shape: Shape;
  text: string;
  /** The mark’s middle; the text begins at `textX` on the baseline `textY`. */
  x: number;
  y: number;
  textX: number;
  textY: number;
}

/** A matrix of rows and outlets, laid out in px. It grows wider than the page where columns are many. */
export interface MatrixModel<Detail> extends ChartModel {
  columns: Column[];
  groups: Group<Detail>[];
  legend: LegendEntry[];
  /** How high the columns’ headings are, up from the last line’s baseline. */
  headHeight: number;
  /** The width that one column has. */
  pitch: number;
  /** A cell’s height for a finger, up from the lower edge of its row. */
  reach: number;
  label: { size: number; leading: number; face: 'serif' | 'sans' };
  /** Stands in place of the rows where there are none. */
  empty?: { text: string; y: number };
}
