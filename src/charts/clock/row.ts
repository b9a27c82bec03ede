import { say } from '../../catalogue/say.ts';
import { TEXT, textWidth } from '../chart.ts';
import { evenly, leading, type Text } from '../night/marks.ts';
import type { Stretch } from './axis.ts';
import type { Reading, Row } from './data.ts';
import { drawReading, type ReadingMark } from './reading.ts';

/** A reading beyond the axis: an arrow at its edge, solid for down, open for back, and its words. */
export interface OffAxis {
  kind: ReadingMark['kind'];
  side: 'left' | 'right';
  /** Corners of the arrowhead, as SVG points. */
  arrow: string;
  /** The printed words, where there is room for them. */
  words?: Text;
  printed: string;
}

/** One page, drawn. */
export interface RowMark {
  id: string;
  /** The page's name, at most two lines; `full` is never shortened. */
  name: Text;
  full: string;
  /** Says that the page does not fit the others. */
  outlier?: Text;
  marks: ReadingMark[];
  off: OffAxis[];
  /** From down to back. */
  join?: { from: number; to: number; y: number };
  top: number;
  /** The middle of the marks. */
  y: number;
  /** Where the upright lines and the band behind the marks begin: below a name that stands above. */
  lane: number;
  bottom: number;
}

/** Where the parts of a row stand. On a phone the name stands above the marks. */
export interface Columns {
  stacked: boolean;
  name: { x: number; width: number };
  axis: { left: number; right: number };
  /** What the axis shows. */
  shown: Stretch;
  x: (time: number) => number;
}

const QUOTED = 14;

/** At most so many lines, the last one cut where there are more. */
function clip(lines: string[], count: number): string[] {
  const last = lines[count - 1];
  return lines.length <= count || last === undefined
    ? lines
    : [...lines.slice(0, count - 1), `${last.slice(0, -1)}…`];
}

const sideOf = ({ earliest, latest }: Reading, shown: Stretch): OffAxis['side'] | undefined =>
  earliest < shown.from ? 'left' : latest > shown.to ? 'right' : undefined;

function drawOff(
  kind: ReadingMark['kind'],
  side: OffAxis['side'],
  printed: string,
  { axis }: Columns,
  { y, nudge, room }: { y: number; nudge: number; room: number },
): OffAxis {
  const out = side === 'left' ? -1 : 1;
  const edge = (side === 'left' ? axis.left : axis.right) - out * nudge;
  const lines = clip(evenly(`“${printed}”`, Math.max(room, 40), QUOTED), 2);
  const fits = lines.every((line) => textWidth(line, QUOTED) <= room);
  return {
    kind,
    side,
    arrow: `${edge},${y} ${edge - out * 9},${y - 7} ${edge - out * 9},${y + 7}`,
    printed,
    ...(fits && {
      words: {
        x: edge - out * 16,
        y: y + 5 - ((lines.length - 1) * leading(QUOTED)) / 2,
        anchor: side === 'left' ? 'start' : 'end',
        lines,
        size: QUOTED,
      },
    }),
  };
}

/** Draws one page's row under `top`. */
export function drawRow(row: Row, columns: Columns, top: number): RowMark {
  const { name, axis, shown, x, stacked } = columns;
  const lines = clip(evenly(row.name, name.width, TEXT), 2);
  const nameHeight = lines.length * leading() + (row.outlier ? leading() : 0);
  const readings = (['down', 'back'] as const).flatMap((kind) => {
    const reading = row[kind];
    return reading ? [{ kind, reading, side: sideOf(reading, shown) }] : [];
  });
  const tall = readings.some(({ side }) => side) ? 42 : 26;
  const height = stacked ? nameHeight + tall + 8 : Math.max(nameHeight + 14, tall + 6);
  const y = stacked ? top + 4 + nameHeight + tall / 2 : top + height / 2;
  const nameY = (stacked ? top + 6 : y - nameHeight / 2) + TEXT - 1;

  const marks = readings
    .filter(({ side }) => !side)
    .map(({ kind, reading }) => drawReading(kind, reading, x, y));
  const off = readings.flatMap(({ kind, reading, side }, index) => {
    if (!side) return [];
    // Two arrows at the same edge stand one behind the other, and then have no room for words.
    const behind = readings.slice(0, index).some((other) => other.side === side);
    const shared = readings.some((other) => other.kind !== kind && other.side);
    const limit =
      side === 'left'
        ? Math.min(axis.right, ...marks.map(({ from }) => from)) - axis.left
        : axis.right - Math.max(axis.left, ...marks.map(({ to }) => to));
    const room = shared ? 0 : limit - 24;
    return [drawOff(kind, side, reading.printed, columns, { y, nudge: behind ? 12 : 0, room })];
  });
  const [first, last] = [marks[0], marks[1]];
  return {
    id: row.id,
    name: { x: name.x, y: nameY, anchor: 'start', lines, size: TEXT },
    full: row.name,
    ...(row.outlier && {
      outlier: {
        x: name.x,
        y: nameY + lines.length * leading(),
        anchor: 'start',
        lines: [say('clock.does-not-fit')],
        size: TEXT,
      },
    }),
    marks,
    off,
    ...(first && last && last.from > first.to && { join: { from: first.to, to: last.from, y } }),
    top,
    y,
    lane: stacked ? y - tall / 2 + 3 : top,
    bottom: top + height,
  };
}
