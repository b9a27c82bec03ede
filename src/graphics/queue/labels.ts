import { z } from 'zod';
import { name, own } from '../../schemas/meta.ts';

/** The words on the queue of reports. All of them are the editor's; the graphic invents none. */
export const labels = z.strictObject({
  kind: z
    .literal('queue')
    .describe('A queue of reports, from which one is lifted out and asked about.'),
  heading: z.string().meta(own),
  caption: z.string().meta(own).describe('Says that this is an illustration.'),
  report: z.strictObject({
    account: z.string().meta(name),
    line: z.string().meta(own),
    tag: z.string().meta(own),
  }),
  unknown: z
    .array(z.string().meta(own))
    .min(1)
    .max(2)
    .describe('The questions that no source answers, drawn hatched.'),
});

export type QueueLabels = z.infer<typeof labels>;
