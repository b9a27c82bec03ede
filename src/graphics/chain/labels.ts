import { z } from 'zod';
import { name, own } from '../../schemas/meta.ts';

const link = z.strictObject({ text: z.string().meta(own), credit: z.string().meta(name) });

/** The words on the chain of what is reported, each link with its credit. */
export const labels = z.strictObject({
  kind: z
    .literal('chain')
    .describe('What is reported, link by link, with a hatched link for what nobody knows.'),
  caption: z.string().meta(own),
  report: link,
  motion: link,
  click: link,
  unknown: z
    .strictObject({
      questions: z.array(z.string().meta(own)).min(1).max(3),
      credit: z.string().meta(name),
    })
    .describe('The hatched link: its questions, and why they are open.'),
  dark: link,
});

export type ChainLabels = z.infer<typeof labels>;
