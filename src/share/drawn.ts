import { drawBrief } from '../charts/registry.ts';
import type { ChartFile } from '../content/chart.ts';
import type { Content } from '../content/content.ts';
import type { Entry } from '../schemas/material.ts';
import type { Frame } from '../graphics/scene.ts';
import type { AnyStagedChart } from '../graphics/graphic.ts';
import { draw } from './draw.ts';

/** A chart’s drawing for a share image. Lengths in px. */
export interface PictureDrawing {
  svg: string;
  width: number;
  height: number;
  /** Whether it is small enough to be shown whole. */
  isWhole: boolean;
}

/** The drawing of a chart that builds up on a stage, as it is in a frame: small and bold. */
export async function stageDrawing(
  chart: AnyStagedChart,
  frame: Frame,
  content: Content,
): Promise<PictureDrawing> {
  const { default: Drawing } = await chart.drawing();
  const model = chart.model(content);
  const { width, height } = model;
  const layers = Object.entries(frame).map(
    ([layer, shown]) =>
      `<g opacity="${String(shown)}">${draw(Drawing, { model, layer } as never)}</g>`,
  );
  return { svg: layers.join(''), width, height, isWhole: true };
}

/**
 * The drawing of a chart as a telephone shows it, whose letters are large on a picture; undefined
 * where there is too much of it for one.
 */
export async function phoneDrawing(
  chart: Entry<ChartFile>,
  content: Content,
): Promise<PictureDrawing | undefined> {
  const drawn = await drawBrief(chart, content);
  if (!drawn) return undefined;
  const { narrow: model } = drawn.models;
  const { width, height } = model;
  return { svg: draw(drawn.Chart as never, { model }), width, height, isWhole: false };
}
