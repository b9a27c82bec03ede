/**
 * Where the reader is in a scene: the step that is being read, and how far through it, 0 to 1.
 * Step −1 is the way from the top of the scene to its first step.
 */
export interface StepPosition {
  step: number;
  fraction: number;
}

/**
 * Maps a place in the scene's column of steps to a step and a fraction. A pure function of layout:
 * a jump, a fling, a reload and slow scrolling to the same place give the same answer.
 *
 * @param y     the reading line, in px below the top of the scene
 * @param tops  the tops of the steps, in px below the top of the scene, ascending
 * @param end   the bottom of the last step, in px
 */
export function positionAt(y: number, tops: readonly number[], end: number): StepPosition {
  const step = tops.findLastIndex((top) => top <= y);
  const top = tops[step] ?? 0;
  const height = (tops[step + 1] ?? end) - top;
  const fraction = height > 0 ? (y - top) / height : 0;
  return { step, fraction: Math.min(1, Math.max(0, fraction)) };
}

/**
 * The scene's own position for a place among its steps. While a step is read the graphic rests at
 * that step's stop; over the last part of the step it moves on to the next stop. On the way to the
 * first step it moves from 0 to that step's stop without a rest.
 *
 * @param stops the scene positions that the steps ask for, in order
 * @param hold  the share of each step, 0 to 1, during which the graphic rests; at 1 it cuts from
 *              stop to stop and shows the first one on the way to the first step
 */
export function scenePosition(
  { step, fraction }: StepPosition,
  stops: readonly number[],
  hold: number,
): number {
  if (hold >= 1) return stops[Math.max(0, step)] ?? 0;
  const rest = step < 0 ? 0 : hold;
  const from = stops[step] ?? 0;
  const to = stops[step + 1] ?? from;
  return from + (to - from) * Math.max(0, (fraction - rest) / (1 - rest));
}
