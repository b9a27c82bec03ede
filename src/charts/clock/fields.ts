import { z } from 'zod';
import { minutesOf } from '../../lib/time.ts';
import { timeOfDay } from '../../schemas/common.ts';

/** More would stand over each other. */
const MOST = 30;
const DAY = 24 * 60;

/** How many labels an axis has; one that ends before it begins runs over midnight. */
const labels = (from: string, to: string, step: number): number =>
  Math.floor(((minutesOf(to) - minutesOf(from) + DAY) % DAY) / step) + 1;

/** What an editor writes for the axis. */
export const fields = {
  axis: z
    .strictObject({
      from: timeOfDay.describe('Where it begins, in the story’s time zone.'),
      to: timeOfDay.describe('Where it ends.'),
      step: z.int().min(1).max(240).default(5).describe('Minutes from one label to the next.'),
    })
    .refine(({ from, to, step }) => labels(from, to, step) <= MOST, {
      error: ({ input }) => {
        const { from, to, step } = input as { from: string; to: string; step: number };
        return `fewer labels: from ${from} to ${to} it would have ${labels(from, to, step)}, and ${MOST} are the most. Swap the times, or write a longer \`step\``;
      },
    })
    .describe('What the axis shows; a time beyond it stands at its edge.'),
};
