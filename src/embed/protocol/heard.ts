import type { MessageOf } from './message.ts';
import { number, slug } from './values.ts';

/** Of a frame in px: none is made lower or higher. */
export const height = number(50, 20_000);
/** How many steps a piece has: none, or not more than this. */
export const steps = number(0, 200);
/** How far a reader is in a piece. */
export const share = number(0, 1);

/** What a page around a piece acts on; some of it says more than that. */
export const heard = {
  /** It can be talked to. */
  ready: { steps },
  height: { height },
  /** Another step is read, counted from 0. */
  step: { index: steps, stepId: slug, total: steps },
  /** The reader moved inside the frame; a driving page should follow. */
  seek: { progress: share },
};

export type Heard = MessageOf<typeof heard>;
