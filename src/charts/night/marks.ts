import { TEXT, textWidth, wrap } from '../chart.ts';

/** A text of one or more lines; `y` is the baseline of the first. */
export interface Text {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: string[];
  size: number;
  /** The time at the beginning of the first line, set apart from the rest. */
  lead?: string;
}

export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Distance between the baselines of a text, in px. */
export const leading = (size = TEXT): number => Math.round(size * 1.25);

/** How much room a text takes, in px, on the safe side. */
export function box(text: Text): Rect {
  const width = Math.max(0, ...text.lines.map((line) => textWidth(line, text.size)));
  const shift = { start: 0, middle: 0.5, end: 1 }[text.anchor];
  return {
    x: text.x - width * shift,
    y: text.y - text.size * 0.8,
    width,
    height: (text.lines.length - 1) * leading(text.size) + text.size,
  };
}

/** The position nearest to `x` at which a text as wide as this one lies between two edges. */
export function within(text: Text, from: number, to: number): Text {
  const { x, width } = box(text);
  const moved = Math.max(from, Math.min(x, to - width));
  return { ...text, x: text.x + moved - x };
}

/** A stretch of time with soft ends, along one axis: positions in px. */
export interface SoftBand {
  /** From faint to strong and back; each is a step of a minute where there is room. */
  steps: { from: number; to: number; opacity: number }[];
  /** Where both ends' reports have it. */
  core: { from: number; to: number };
  /** The outermost ends. */
  ends: [from: number, to: number];
  /** Where a moment is a sum of ours. */
  sums: number[];
}

/**
 * The steps of one soft end. Opacity falls in even steps, which print as well as they show.
 * @param solid the end that touches the solid part
 * @param faint the end that fades out
 */
export function fade(solid: number, faint: number, count: number): SoftBand['steps'] {
  const at = (step: number): number => solid + ((faint - solid) * step) / count;
  return Array.from({ length: faint === solid ? 0 : count }, (_, step) => ({
    from: Math.min(at(step), at(step + 1)),
    to: Math.max(at(step), at(step + 1)),
    opacity: Math.round((1 - (step + 1) / (count + 1)) * 100) / 100,
  }));
}

/** For scales: positions to a tenth of a pixel, which is as fine as anyone sees. */
export const tenths =
  (from: number, to: number) =>
  (share: number): number =>
    Math.round((from + (to - from) * share) * 10) / 10;

/**
 * Breaks a text into as few lines as the width allows, of about the same length, so that no word
 * is left alone on the last one. `6:49 p.m.` stays together; a word too long for a line is cut.
 */
export function evenly(words: string, width: number, size = TEXT): string[] {
  const tied = words.replace(/ (?=[ap]\.m\.)/g, '~');
  const { length } = wrap(tied, width, size);
  let narrow = width;
  while (narrow > 10 && wrap(tied, narrow - 6, size).length === length) narrow -= 6;
  return wrap(tied, narrow, size)
    .map((line) => line.replace(/~(?=[ap]\.m\.)/g, ' '))
    .map((line) => (textWidth(line, size) > width ? cut(line, width, size) : line));
}

/** As much of a line as goes into a width, with an ellipsis. */
const cut = (line: string, width: number, size: number): string =>
  `${line.slice(0, Math.max(0, Math.floor(width / textWidth('x', size)) - 1))}…`;
