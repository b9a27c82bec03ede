import type { Shape } from './types.ts';

/** A mark’s middle. */
export interface Point {
  x: number;
  y: number;
}

/** `solid` and `soft` are filled with ink and soft ink, `marker` with the marker; `strokes` are lines on it. */
export type Paint = 'solid' | 'soft' | 'marker' | 'strokes';

const round = (radius: number): string => {
  const arc = `a${radius} ${radius} 0 1 0 `;
  return `m${-radius} 0${arc}${2 * radius} 0${arc}${-2 * radius} 0z`;
};
const box = (half: number): string => `m${-half} ${-half}h${2 * half}v${2 * half}h${-2 * half}z`;

/**
 * The layers of each shape, from below, as path data from the mark’s middle, in px. Filled even-odd.
 * The ring’s yellow is smaller than its black disc and has a dark line around it: by night, where
 * the disc is as light as the yellow, it is still a ring.
 */
const LAYERS: Record<Shape, (readonly [Paint, string])[]> = {
  dot: [['soft', round(1.75)]],
  disc: [['solid', round(8.5)]],
  ring: [
    ['solid', round(9)],
    ['marker', round(7.2)],
  ],
  square: [['solid', box(7.5)]],
  half: [['solid', `${box(7.5)}m7.5 1.75h5.75v11.5h-5.75z`]],
  circle: [['solid', `${round(7.8)}m1.8 0${round(6).replace(/^m\S+ 0/, '')}`]],
  cross: [
    ['solid', box(8.5)],
    ['marker', box(7)],
    ['strokes', 'm-4 -4l8 8m0 -8l-8 8'],
  ],
};

/** One path for each layer of a shape, through all the points where the shape stands. */
export function markPaths(
  shape: Shape,
  points: readonly Point[],
): { paint: Paint; path: string }[] {
  return LAYERS[shape].map(([paint, from]) => ({
    paint,
    path: points.map(({ x, y }) => `M${+x.toFixed(1)} ${+y.toFixed(1)}${from}`).join(''),
  }));
}
