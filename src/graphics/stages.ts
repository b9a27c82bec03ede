import type { AnyStagePart } from './graphic.ts';

/** By its path, because readers load what a stage needs and no definition. */
const parts = import.meta.glob<{ default: AnyStagePart }>('./*/stage.ts');

/**
 * Loads what a stage draws.
 * @param kind the graphic's name, which is its folder's
 * @throws {RangeError} when there is no such graphic
 */
export async function loadStage(kind: string): Promise<AnyStagePart> {
  const part = await parts[`./${kind}/stage.ts`]?.();
  if (!part) throw new RangeError(`There is no graphic \`${kind}\`.`);
  return part.default;
}
