import { z } from 'zod';
import { timeOfDay } from '../../content/schemas/common.ts';

/** What an editor writes for the axis. */
export const fields = {
  axis: z
    .strictObject({
      from: timeOfDay.describe('Where it begins, in the story’s time zone.'),
      to: timeOfDay.describe('Where it ends.'),
      step: z.int().min(1).max(240).default(5).describe('Minutes from one label to the next.'),
    })
    .describe('What the axis shows; a time beyond it stands at its edge.'),
};
