/** A rectangle on a chart, in px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * How a speaker's words are filled, in the order in which fills are given out. All differ in form,
 * so they can be told apart without colour. Slanting lines are not among them: they mean unknown.
 */
export const FILLS = ['solid', 'marked', 'striped', 'dotted', 'upright', 'framed'] as const;
export type Fill = (typeof FILLS)[number];

const round = (value: number): number => Math.round(value * 100) / 100;
const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;

/** Positions `step` px apart inside a length, the rest shared between both ends. */
function positions(from: number, length: number, step: number): number[] {
  const count = Math.max(1, Math.floor(length / step));
  const first = from + (length - (count - 1) * step) / 2;
  return Array.from({ length: count }, (_, index) => first + index * step);
}

/** Slanting lines inside a box, the form of what is not known, as the data of a path to be stroked. */
export function hatching({ x, y, width, height }: Box, step = 8): string {
  const count = Math.floor((width + height) / step);
  return Array.from({ length: count }, (_, index) => {
    const along = (index + 0.5) * step;
    const top = Math.max(0, along - width);
    const left = Math.max(0, along - height);
    return line(x + along - top, y + top, x + left, y + along - left);
  }).join('');
}

/**
 * The lines that make a fill what it is, as the data of a path to be stroked; empty for a solid
 * one. Paths instead of SVG patterns: a pattern's id would have to differ in every copy of a chart.
 */
export function strokes(fill: Fill, box: Box): string {
  const { x, y, width, height } = box;
  const [right, bottom] = [x + width, y + height];
  switch (fill) {
    case 'solid':
      return '';
    case 'marked':
      return line(x, y + height / 2, right, y + height / 2);
    case 'striped':
      return positions(y, height, 4)
        .map((at) => line(x, at, right, at))
        .join('');
    case 'dotted':
      return positions(y, height, 5)
        .flatMap((down) =>
          positions(x, width, 5).map((across) => line(across - 0.75, down, across + 0.75, down)),
        )
        .join('');
    case 'upright':
      return positions(x, width, 4)
        .map((at) => line(at, y, at, bottom))
        .join('');
    case 'framed': {
      const inset = Math.min(3.5, width / 3, height / 3);
      return `M${round(x + inset)} ${round(y + inset)}H${round(right - inset)}V${round(bottom - inset)}H${round(x + inset)}Z`;
    }
  }
}
