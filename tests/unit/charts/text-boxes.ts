import { textWidth } from '../../../src/charts/chart.ts';

/** A text of a chart as it is drawn. `y` is its baseline. */
export interface DrawnText {
  text: string;
  x: number;
  y: number;
  size: number;
  anchor?: 'start' | 'end';
}

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ text, x, y, size, anchor = 'start' }: DrawnText): Box {
  const wide = textWidth(text, size);
  const left = anchor === 'end' ? x - wide : x;
  return { text, left, right: left + wide, top: y - size * 0.75, bottom: y + size * 0.25 };
}

/** Texts that stick out of the drawing, and pairs of texts that cover each other. */
export function faults(texts: DrawnText[], drawing: { width: number; height: number }): string[] {
  const boxes = texts.map(boxOf);
  const out = boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.01 || right > drawing.width + 0.01 || top < 0 || bottom > drawing.height,
    )
    .map(({ text }) => `outside: ${text}`);
  const over = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
  );
  return [...out, ...over];
}
