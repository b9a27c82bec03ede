import { z } from 'zod';
import { reference } from '../../schemas/common.ts';
import { name, own, verbatim } from '../../schemas/meta.ts';

const excerpt = z.strictObject({
  article: reference('articles'),
  paragraph: z.int(),
  text: z.string().meta(verbatim),
});
const look = z.string().meta(verbatim);

/** The words on the scene in which the interview is told. */
export const labels = z.strictObject({
  kind: z
    .literal('interview')
    .describe('The one interview that all tellings rest on, and what was said in it.'),
  interview: z.strictObject({
    publisher: z.string().meta(name),
    date: z.string().meta(own),
    title: z.string().meta(verbatim),
  }),
  tellings: z
    .array(reference('articles'))
    .min(1)
    .max(6)
    .describe('The tellings that rest on the interview, in the order of the page.'),
  speaker: reference('speakers'),
  notConfirmedHeading: z.string().meta(own),
  notConfirmed: z.array(excerpt).min(1).max(2),
  /** To whom and how the apology was said. */
  apologySaid: z.string().meta(own),
  apology: excerpt,
  mistake: z
    .array(z.strictObject({ ...excerpt.shape, look: look.optional() }))
    .length(2)
    .describe('One utterance printed in two ways; `look` is the passage the marker shows.'),
  ordinaryHeading: z.string().meta(own),
  ordinary: z
    .array(z.strictObject({ ...excerpt.shape, look: look.optional() }))
    .min(1)
    .max(6),
});

export type InterviewLabels = z.infer<typeof labels>;
