import type { StagePart } from '../graphic.ts';
import type { Frame } from '../scene.ts';

/** By its path, because readers load what a stage needs and no definition. */
const parts = import.meta.glob<{ default: StagePart<Frame, unknown> }>('./*/stage.ts');

/**
 * Loads what a stage draws.
 * @param kind the graphic's name, which is its folder's
 * @throws {RangeError} when there is no such graphic
 */
export async function loadStage(kind: string): Promise<StagePart<Frame, unknown>> {
  const part = await parts[`./${kind}/stage.ts`]?.();
  if (!part) throw new RangeError(`There is no graphic \`${kind}\`.`);
  return part.default;
}
