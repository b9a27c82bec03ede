import { scaleLinear } from 'd3';
import { say } from '../../catalogue/say.ts';
import { TEXT, WIDTHS, type ChartModel, type Size } from '../chart.ts';
import { box, evenly, leading, tenths, within, type Rect, type Text } from '../night/marks.ts';
import { ticksOf, type Axis } from './axis.ts';
import type { ClockData } from './data.ts';
import { drawKey, type KeyItem } from './key.ts';
import { drawRow, type Columns, type RowMark } from './row.ts';
import { bareMinutes, spokenMinutes } from '../../lib/time.ts';
import { describe, table } from './words.ts';

export interface ClockModel extends ChartModel {
  /** Upright lines with their times at both ends. */
  ticks: { x: number; labels: Text[] }[];
  /** Where the upright lines and the band run: behind the marks, not behind names. */
  lanes: { top: number; bottom: number }[];
  /** The length as it was given: its band runs from `tab`, which names it, down the lanes. */
  stated?: { tab: Rect; label: Text; caption: Text };
  rows: RowMark[];
  key: KeyItem[];
}

function columnsFor({ from, to }: Axis, size: Size, width: number): Columns {
  const axis = size === 'wide' ? { left: 236, right: width - 24 } : { left: 18, right: width - 18 };
  return {
    stacked: size === 'narrow',
    name: size === 'wide' ? { x: 2, width: 214 } : { x: 2, width: width - 4 },
    axis,
    shown: { from, to },
    x: scaleLinear([from, to], [axis.left, axis.right]).interpolate(tenths),
  };
}

/** What each page printed, a row a page, on one axis. */
export function clockModel(data: ClockData, size: Size): ClockModel {
  const width = WIDTHS[size];
  const words = { description: describe(data), table: table(data) };
  if (data.rows.length === 0) {
    return { width, height: 40, ticks: [], lanes: [], rows: [], key: [], ...words };
  }
  const columns = columnsFor(data.axis, size, width);
  const { x } = columns;

  const head = data.stated && statedHead(data.stated, columns, width);
  const tickY = (head ? head.tab.y + head.tab.height : 0) + 18;
  const top = tickY + 8;
  const rows: RowMark[] = [];
  for (const row of data.rows) rows.push(drawRow(row, columns, rows.at(-1)?.bottom ?? top));
  const bottom = rows.at(-1)?.bottom ?? top;
  const ticks = ticksOf(data.axis).map((time) => {
    const named =
      size === 'wide' && time === data.axis.from ? spokenMinutes(time) : bareMinutes(time);
    const label = (y: number): Text =>
      within({ x: x(time), y, anchor: 'middle', lines: [named], size: TEXT }, 0, width);
    return { x: x(time), labels: [label(tickY), label(bottom + 18)] };
  });
  const key = drawKey(data.rows, width, bottom + 38);
  return {
    width,
    height: key.bottom + 4,
    ...words,
    ticks,
    lanes: columns.stacked
      ? rows.map((row) => ({ top: row.lane, bottom: row.bottom }))
      : [{ top, bottom }],
    ...(head && { stated: head }),
    rows,
    key: key.items,
  };
}

/** The length as a tab above the axis, and the words that say whose it is. */
function statedHead(
  { from, length, by }: NonNullable<ClockData['stated']>,
  { name, axis, stacked, x }: Columns,
  width: number,
): NonNullable<ClockModel['stated']> {
  const [left, right] = [x(from), x(from + length)];
  const middle = (left + right) / 2;
  const note = say('clock.length-note', { by, time: spokenMinutes(from) });
  const edge = stacked ? name.x : axis.left;
  const lines = evenly(note, width - edge - 2);
  const caption = within(
    { x: middle, y: 12, anchor: 'middle', lines, size: TEXT },
    edge,
    width - 2,
  );
  const below = caption.y + (lines.length - 1) * leading() + 8;
  const label: Text = {
    x: middle,
    y: below + 15,
    anchor: 'middle',
    lines: [say('time.minutes', { minutes: length })],
    size: TEXT + 1,
  };
  const short = { ...label, lines: [say('time.min', { minutes: length })], size: TEXT };
  return {
    caption,
    label: box(label).width < right - left ? label : short,
    tab: { x: left, y: below, width: right - left, height: 21 },
  };
}
