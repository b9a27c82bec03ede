import { z } from 'zod';
import { reference } from '../../schemas/common.ts';
import { name, own, verbatim } from '../../schemas/meta.ts';

const look = z.string().meta(verbatim);

/** Which statements stand on the stage, and what was printed in their author's name. */
export const labels = z.strictObject({
  kind: z
    .literal('statements')
    .describe(
      'The light comes back; then two statements, what was printed of them, a reply and three reactions.',
    ),
  handle: z.string().meta(name),
  caption: z.string().meta(own),
  heading: z.string().meta(own),
  statements: z
    .array(z.strictObject({ event: reference('events'), look }))
    .length(2)
    .describe('Two events with a text, shown verbatim; `look` is the passage the marker shows.'),
  printedHeading: z.string().meta(own),
  /** What articles printed in its name: verbatim, with the words that differ. */
  printed: z
    .array(
      z.strictObject({
        article: reference('articles'),
        paragraph: z.int(),
        text: z.string().meta(verbatim),
        look,
      }),
    )
    .min(1)
    .max(3),
  reply: z.strictObject({ event: reference('events'), heading: z.string().meta(own) }),
  reactionsHeading: z.string().meta(own),
  /** Reactions of equal size, each with its credit. */
  reactions: z
    .array(
      z.strictObject({
        article: reference('articles'),
        text: z.string().meta(verbatim),
        credit: z.string().meta(name),
      }),
    )
    .length(3),
});

export type StatementsLabels = z.infer<typeof labels>;
