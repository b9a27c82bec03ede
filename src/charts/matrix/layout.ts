import { sum } from 'd3';
import { WIDTHS, textWidth, type ChartModel, type Size } from '../chart.ts';
import type { ChartOutlet } from '../words/outlets.ts';
import { headings as fitHeadings, wrapped } from './fit.ts';
import type { Cell, Column, Group, LegendEntry, MatrixModel, Row, Shape } from './types.ts';

/** A row before it has a place. `label` gives its lines for a width in px and a size of type. */
export interface PlainRow<Detail> {
  id: string;
  label: (width: number, size: number) => { lines: string[]; full?: string };
  cells: Pick<Cell, 'shape' | 'says'>[];
  detail: Detail;
}

export interface PlainMatrix<Detail> extends Pick<ChartModel, 'description' | 'table'> {
  outlets: readonly ChartOutlet[];
  groups: { id: string; title?: string; rows: PlainRow<Detail>[] }[];
  legend: { shape: Shape; text: string }[];
  face: MatrixModel<Detail>['label']['face'];
  empty: string;
}

/** The smallest side of anything that is touched, and so of a column that is scrolled to. */
const TOUCH = 44;
const NARROWEST = 48;
const LEADING = 15;
/** The least room for a row’s label beside its marks. */
const LABEL = 300;
const GAP = 36;
const TITLE = 30;

/**
 * The most that one drawing holds: columns that fit a phone beside each other, and rows that a reader
 * scrolls past in a few screens. What is larger is drawn group by group, with a filter.
 */
const WHOLE = { columns: Math.floor(WIDTHS.narrow / NARROWEST), rows: 48 };

/** The rows of all groups together. */
export const rowCount = ({ groups }: MatrixModel<unknown>): number =>
  sum(groups, ({ rows }) => rows.length);

/** Whether a matrix is too large for one drawing. */
export const isLarge = (model: MatrixModel<unknown>): boolean =>
  model.columns.length > WHOLE.columns || rowCount(model) > WHOLE.rows;

/** On a phone the label stands over its marks, so that neither is squeezed. */
function measures(size: Size, count: number, face: 'serif' | 'sans') {
  const stacked = size === 'narrow';
  const room = stacked ? WIDTHS.narrow : WIDTHS.wide - LABEL;
  const pitch = Math.max(NARROWEST, Math.min(stacked ? 72 : 84, room / Math.max(1, count)));
  const left = stacked ? 0 : Math.min(400, Math.max(LABEL, WIDTHS.wide - pitch * count));
  const type = (face === 'serif' ? 16 : 14) - (stacked ? 1 : 0);
  const width = Math.max(WIDTHS[size], left + pitch * count);
  return { stacked, pitch, left, width, label: { size: type, leading: type + 3, face } };
}

type Measures = ReturnType<typeof measures>;

function layColumns(outlets: readonly ChartOutlet[], { pitch, left }: Measures) {
  const { turned, lines } = fitHeadings(outlets, pitch - 8);
  const columns = outlets.map(({ id, name }, index): Column => {
    const start = left + pitch * index;
    return { id, name, left: start, x: start + pitch / 2, lines: lines[index] ?? [], turned };
  });
  const height = turned
    ? Math.max(0, ...lines.flat().map((line) => textWidth(line)))
    : LEADING * Math.max(0, ...lines.map(({ length }) => length));
  return { columns, height: Math.ceil(height) };
}

function layRow<D>(row: PlainRow<D>, top: number, at: Measures): Row<D> {
  const { stacked, pitch, left, label } = at;
  const text = row.label((stacked ? WIDTHS.narrow : left) - 12, label.size);
  const block = text.lines.length * label.leading;
  const height = stacked ? block + 50 : Math.max(TOUCH, block + 14);
  const above = stacked ? 6 : (height - block) / 2;
  const y = stacked ? top + height - TOUCH / 2 : top + height / 2;
  const x = (index: number): number => left + pitch * (index + 0.5);
  return {
    id: row.id,
    label: { ...text, y: top + above + label.size - 1 },
    top,
    height,
    cells: row.cells.map((cell, index) => ({ ...cell, x: x(index), y })),
    detail: row.detail,
  };
}

function layLegend(entries: PlainMatrix<unknown>['legend'], width: number) {
  let [x, y] = [0, 10];
  const legend = entries.map(({ shape, text }): LegendEntry => {
    const wide = 26 + 0.9 * textWidth(text);
    if (x > 0 && x + wide > width) [x, y] = [0, y + 24];
    const entry = { shape, text, x: x + 9, y, textX: x + 25, textY: y + 4 };
    x += wide + 16;
    return entry;
  });
  return { legend, height: y + 10 };
}

/** Gives everything its place: legend, then each group with its title, the columns’ headings and its rows. */
export function layMatrix<D>(plain: PlainMatrix<D>, size: Size): MatrixModel<D> {
  const { description, table } = plain;
  const at = measures(size, plain.outlets.length, plain.face);
  const { columns, height: head } = layColumns(plain.outlets, at);
  const { legend, height: above } = layLegend(plain.legend, WIDTHS[size]);
  let y = above;
  const groups = plain.groups.map((group): Group<D> => {
    const titleY = y + GAP;
    const headings = titleY + (group.title === undefined ? 0 : TITLE - 14) + head - 4;
    y = headings + 10;
    const rows = group.rows.map((row) => {
      const laid = layRow(row, y, at);
      y += laid.height;
      return laid;
    });
    return { ...group, titleY, headings, rows };
  });
  const { width, pitch, label } = at;
  const sizes = { width, pitch, label, headHeight: head, reach: TOUCH };
  const base = { ...sizes, description, table, columns };
  if (groups.length > 0) return { ...base, groups, legend, height: Math.ceil(y) + 1 };
  const lines = wrapped(plain.empty, WIDTHS[size]);
  return { ...base, groups, legend: [], height: 28, empty: { text: lines.join(' '), y: 18 } };
}
