import { z } from 'zod';

const id = z.string();
const excerpt = z.strictObject({ article: id, paragraph: z.int(), text: z.string() });

/** The words on the scene in which the interview is told. */
export const labels = z.strictObject({
  kind: z
    .literal('interview')
    .describe('The one interview that all tellings rest on, and what was said in it.'),
  interview: z.strictObject({ publisher: z.string(), date: z.string(), title: z.string() }),
  tellings: z
    .array(id)
    .min(1)
    .max(6)
    .describe('The tellings that rest on the interview, in the order of the page.'),
  speaker: id,
  notConfirmedHeading: z.string(),
  notConfirmed: z.array(excerpt).min(1).max(2),
  /** To whom and how the apology was said. */
  apologySaid: z.string(),
  apology: excerpt,
  mistake: z
    .array(z.strictObject({ ...excerpt.shape, look: z.string().optional() }))
    .length(2)
    .describe('One utterance printed in two ways; `look` is the passage the marker shows.'),
  ordinaryHeading: z.string(),
  ordinary: z
    .array(z.strictObject({ ...excerpt.shape, look: z.string().optional() }))
    .min(1)
    .max(6),
});

export type InterviewLabels = z.infer<typeof labels>;
