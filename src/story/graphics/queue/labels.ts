import { z } from 'zod';

/** The words on the queue of reports. All of them are the editor's; the graphic invents none. */
export const labels = z.strictObject({
  kind: z
    .literal('queue')
    .describe('A queue of reports, from which one is lifted out and asked about.'),
  heading: z.string(),
  caption: z.string().describe('Says that this is an illustration.'),
  report: z.strictObject({ account: z.string(), line: z.string(), tag: z.string() }),
  unknown: z
    .array(z.string())
    .min(1)
    .max(2)
    .describe('The questions that no source answers, drawn hatched.'),
});

export type QueueLabels = z.infer<typeof labels>;
