import type { Material } from '../schemas/material.ts';
import type { AnyStagePart } from './graphic.ts';
import { graphicOf, type GraphicLabels } from './registry.ts';
import type { Frame } from './scene.ts';

/** A component as an Astro page calls it. */
type Callable<P> = (props: P) => unknown;

/** A graphic for a stage: what draws it, and what that is given besides a frame, as plain data. */
export interface Staged {
  part: AnyStagePart;
  labels: unknown;
}

/**
 * Prepares a scene's graphic for its stage.
 * @param labels the words on it, as they stand in the scene's file
 */
export async function staged(labels: GraphicLabels, content: Material): Promise<Staged> {
  const graphic = graphicOf(labels);
  const { default: part } = await graphic.stage();
  return { part, labels: graphic.props(labels, content) };
}

/** A graphic at one position, ready to be drawn. */
export interface Drawing {
  Drawing: Callable<{ frame: Frame; labels: unknown }>;
  frame: Frame;
  labels: unknown;
}

/** Draws a scene's graphic at a position. */
export async function drawing(
  words: GraphicLabels,
  position: number,
  content: Material,
): Promise<Drawing> {
  const { part, labels } = await staged(words, content);
  const Drawing = part.Drawing as unknown as Drawing['Drawing'];
  return { Drawing, frame: part.scene.frameAt(position), labels };
}

/** A scene's graphic at a position in words. */
export function description(labels: GraphicLabels, position: number, content: Material): string {
  const { scene, props, describe } = graphicOf(labels);
  return describe(scene.frameAt(position), props(labels, content), content);
}

/** A chart that a graphic builds up, as the page holds it once for all its frames. */
export interface StagedDrawing {
  model: { width: number; height: number };
  Drawing: Callable<{ model: unknown; layer: string }>;
}

/** The chart that a graphic builds up; none of the others. */
export async function stagedChart(
  labels: GraphicLabels,
  content: Material,
): Promise<StagedDrawing | undefined> {
  const { chart } = graphicOf(labels);
  if (!chart) return undefined;
  const { default: Drawing } = await chart.drawing();
  return { model: chart.model(content), Drawing: Drawing as unknown as StagedDrawing['Drawing'] };
}
