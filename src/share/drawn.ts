import { drawBrief } from '../charts/registry.ts';
import { drawForScroll, type ScrollKind } from '../charts/scroll.ts';
import type { ChartFile } from '../content/schemas/chart.ts';
import type { Content, Entry } from '../content/schemas/index.ts';

/** A chart's drawing for a share image. Measures in px. */
export interface PictureDrawing {
  Drawing: (props: { model: never }) => unknown;
  model: never;
  width: number;
  height: number;
  /** Whether it is small enough to be shown whole. */
  isWhole: boolean;
}

/** The drawing of a chart that builds up on a stage: small and bold. */
export function stageDrawing(kind: ScrollKind, content: Content): PictureDrawing {
  const { model, Drawing } = drawForScroll(kind, content);
  const { width, height } = model;
  return {
    Drawing: Drawing as PictureDrawing['Drawing'],
    model: model as never,
    width,
    height,
    isWhole: true,
  };
}

/** The drawing of a chart as a telephone shows it, whose letters are large on a picture. */
export function phoneDrawing(chart: Entry<ChartFile>, content: Content): PictureDrawing | undefined {
  const drawn = drawBrief(chart, content);
  if (!drawn) return undefined;
  const { narrow } = drawn.models;
  const { width, height } = narrow;
  return {
    Drawing: drawn.Chart as PictureDrawing['Drawing'],
    model: narrow as never,
    width,
    height,
    isWhole: false,
  };
}
