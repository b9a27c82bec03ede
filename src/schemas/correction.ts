import { z } from 'zod';
import { fileKind, note, publication, text } from './common.ts';
import { markdown, name, own } from './meta.ts';

/** `content/corrections/`: something that was wrong here, and what stands there now. */
export const correction = fileKind(
  {
    one: 'correction',
    what: 'what was wrong here, and what stands there now',
    title: 'was',
    numbered: true,
  },
  z.strictObject({
    date: z.iso
      .date({ error: 'a day such as 2026-03-05' })
      .describe('The day of the correction, as in 2026-03-05.'),
    touches: z
      .array(text.meta({ ...name, names: 'pieces' }))
      .min(1, 'at least one piece')
      .describe('What was wrong: `story`, or a kind and an id, such as `step/goes-dark`.'),
    was: text
      .max(600)
      .meta({ ...name, inHead: true })
      .describe('What stood there, in our words or word for word. Plain text.'),
    now: text
      .max(600)
      .meta({ ...own, inHead: true })
      .describe('What stands there now. Plain text.'),
    why: text
      .max(600)
      .meta({ ...markdown, inHead: true })
      .describe('Markdown; every sentence ends with a mark such as `[^gazette:9]`.'),
    note,
    ...publication,
  }),
);

export type Correction = z.infer<typeof correction>;
