import { z } from 'zod';

const id = z.string();

/** Which statements stand on the stage, and what was printed in their author's name. */
export const labels = z.strictObject({
  kind: z
    .literal('statements')
    .describe(
      'The light comes back; then two statements, what was printed of them, a reply and three reactions.',
    ),
  handle: z.string(),
  caption: z.string(),
  heading: z.string(),
  statements: z
    .array(z.strictObject({ event: id, look: z.string() }))
    .length(2)
    .describe('Two events with a text, shown verbatim; `look` is the passage the marker shows.'),
  printedHeading: z.string(),
  /** What articles printed in its name: verbatim, with the words that differ. */
  printed: z
    .array(z.strictObject({ article: id, paragraph: z.int(), text: z.string(), look: z.string() }))
    .min(1)
    .max(3),
  reply: z.strictObject({ event: id, heading: z.string() }),
  reactionsHeading: z.string(),
  /** Reactions of equal size, each with its credit. */
  reactions: z
    .array(z.strictObject({ article: id, text: z.string(), credit: z.string() }))
    .length(3),
});

export type StatementsLabels = z.infer<typeof labels>;
