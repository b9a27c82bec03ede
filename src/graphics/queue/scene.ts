import { createScene } from '../scene.ts';

/** How many grey reports the queue can hold besides the one that is lifted out. */
export const ROWS = 6;

/**
 * An abstract queue of reports. `rows` counts the reports that have arrived, 0 to {@link ROWS};
 * the rest run from 0 to 1: `late` the one more report at the end of the shift, `lifted` that
 * report taken out of the queue, `unknown` the questions about it that no source answers.
 */
export const queue = createScene(
  { rows: 1, late: 0, lifted: 0, unknown: 0 },
  { quiet: 0, filling: 1, late: 2, reported: 3, unknown: 4 },
  ({ move }) => {
    move({ rows: ROWS }, 0, 1);
    move({ late: 1 }, 1.2, 2, 'power2.out');
    move({ lifted: 1 }, 2.1, 3, 'power2.inOut');
    move({ unknown: 1 }, 3.2, 4, 'power1.out');
  },
);

export type QueueFrame = ReturnType<typeof queue.frameAt>;
