import { z } from 'zod';
import { note, publication, text, withReason } from './common.ts';

/** `content/corrections/`: something that was wrong here, and what stands there now. */
export const correction = withReason(
  z.strictObject({
    date: z.iso
      .date({ error: 'a day such as 2026-03-05' })
      .describe('The day of the correction, as in 2026-03-05.'),
    touches: z
      .array(text)
      .min(1, 'at least one piece')
      .describe('What was wrong: `story`, or a kind and an id, such as `step/goes-dark`.'),
    was: text.max(600).describe('What stood there, in our words or word for word. Plain text.'),
    now: text.max(600).describe('What stands there now. Plain text.'),
    why: text
      .max(600)
      .describe('Markdown; every sentence ends with a mark such as `[^gazette:9]`.'),
    note,
    ...publication,
  }),
);

export type Correction = z.infer<typeof correction>;
