import { TEXT, textWidth } from '../chart.ts';
import { strokes, type Box } from './fill.ts';
import type { Part } from './model.ts';
import { cut, type Fitted } from './outlets.ts';
import { percent } from './shares.ts';

/** A part's name and share, with a swatch of its fill. `x` is where the text begins. */
export interface Label extends Fitted {
  x: number;
  y: number;
  fill: Part['fill'];
  swatch: Box;
  strokes: string;
}

/** From one line of labels to the next, in px. */
export const LINE = 19;
const SWATCH = 12;
const SPACE = 5;
const BETWEEN = 10;

/** Labels under a bar, each as near the beginning of its part as there is room, in as many lines as needed. */
export function layLabels(
  parts: readonly (Part & { box: Box })[],
  top: number,
  width: number,
): Label[] {
  let free = 0;
  let y = top;
  return parts.map((part) => {
    const share = percent(part.share);
    const room = width - SWATCH - SPACE - textWidth(` ${share}`);
    const name = cut(part.name, room, TEXT);
    const text = `${name.text} ${share}`;
    const wide = SWATCH + SPACE + textWidth(text);
    let left = Math.max(part.box.x, free);
    if (left + wide > width) left = Math.max(free, width - wide);
    if (left + wide > width) {
      left = 0;
      y += LINE;
    }
    free = left + wide + BETWEEN;
    const swatch = { x: left, y: y - SWATCH + 2, width: SWATCH, height: SWATCH };
    return {
      text,
      ...(name.full && { full: `${name.full} ${share}` }),
      x: left + SWATCH + SPACE,
      y,
      fill: part.fill,
      swatch,
      strokes: part.fill === 'own' ? '' : strokes(part.fill, swatch),
    };
  });
}
