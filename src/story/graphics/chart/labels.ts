import { z } from 'zod';
import { own } from '../../../content/schemas/meta.ts';

const words = {
  caption: z.string().meta(own).describe('How to read the drawing, in a line above it.'),
};

/** The words on the chart of printed words; its marks come from `content/utterances/`. */
export const tellingsLabels = z.strictObject({ kind: z.literal('tellings'), ...words });

/** The words on the timeline of a night; its marks come from `content/events/`. */
export const timelineLabels = z.strictObject({ kind: z.literal('timeline'), ...words });

export type ChartLabels = z.infer<typeof tellingsLabels> | z.infer<typeof timelineLabels>;
