import { z } from 'zod';
import { sitTexts } from '../../page/sit-through/texts.ts';

/** The words on the emptying profile. */
export const labels = z.strictObject({
  kind: z.literal('account'),
  handle: z.string(),
  caption: z.string(),
  /** Compares the reader's own time on the page with the outage; `{time}` is filled in. */
  reading: z.string().includes('{time}'),
  /** What visitors saw, verbatim, and who reported it. */
  notice: z.strictObject({ text: z.string(), credit: z.string() }),
  /** The words of “Sit through it”, the real eleven minutes. */
  sit: sitTexts,
});

export type AccountLabels = z.infer<typeof labels>;
