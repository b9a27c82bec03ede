import { z } from 'zod';
import { name, own, verbatim } from '../../schemas/meta.ts';
import { sitTexts } from '../sit-texts.ts';

/** The words on the emptying profile. */
export const labels = z.strictObject({
  kind: z.literal('account').describe('A profile that empties while the clock of the story runs.'),
  handle: z.string().meta(name),
  caption: z.string().meta(own),
  reading: z
    .string()
    .includes('{time}')
    .meta(own)
    .describe('Compares the reader’s own time on the page with the outage; `{time}` is filled in.'),
  notice: z
    .strictObject({ text: z.string().meta(verbatim), credit: z.string().meta(name) })
    .describe('What visitors saw, verbatim, and who reported it.'),
  sit: sitTexts.describe('The words of “Sit through it”, the clock in real time.'),
});

export type AccountLabels = z.infer<typeof labels>;
