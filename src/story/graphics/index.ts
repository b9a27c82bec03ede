import { account } from './account/timeline.ts';
import { tellings, timeline } from './chart/timeline.ts';
import { chain } from './chain/timeline.ts';
import { interview } from './interview/timeline.ts';
import { queue } from './queue/timeline.ts';
import { statements } from './statements/timeline.ts';

/** The scene functions by the kind of graphic that an editor names in a scene's file. */
export const graphics = {
  queue,
  chain,
  account,
  statements,
  interview,
  tellings,
  timeline,
} as const;

export type GraphicKind = keyof typeof graphics;

/** Graphics whose position is a time on the story's clock: their steps have `at`, not `state`. */
export const CLOCKED: ReadonlySet<GraphicKind> = new Set<GraphicKind>(['account']);

/** The share of each step during which the graphic rests; a clock never rests. */
export const holdOf = (kind: GraphicKind): number => (CLOCKED.has(kind) ? 0 : 0.7);
