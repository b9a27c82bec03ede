import { drawForScroll, drawingId } from '../../../charts/scroll.ts';
import type { Content } from '../../../content/schemas/index.ts';
import type { ChartLabels } from './labels.ts';

/** What a frame needs besides its numbers: the drawing stands on the page once, under `id`. */
export interface ChartProps {
  caption: string;
  id: string;
  /** Of the drawing, in px. */
  width: number;
  height: number;
}

/** The same with each layer in words, for the text equivalent. */
export interface ChartWords extends ChartProps {
  says: Record<string, string>;
}

/** Looks up the size of the drawing that the labels name, and what its layers say. */
export function chartWords({ kind, caption }: ChartLabels, content: Content): ChartWords {
  const { width, height, says } = drawForScroll(kind, content).model;
  return { caption, id: drawingId(kind), width, height, says };
}

/** The same without the words, which the stage does not need. */
export function chartProps(labels: ChartLabels, content: Content): ChartProps {
  const { caption, id, width, height } = chartWords(labels, content);
  return { caption, id, width, height };
}
