import { z } from 'zod';
import { reference, status, text } from './common.ts';

const shared = {
  /** What the chart finds, as a sentence or a headline. */
  title: text.max(90),
  /** How to read it, in a line or two. */
  how: text.max(300),
  /** What selecting a mark does, for a chart whose own page can be explored. */
  explore: text.max(120).optional(),
  /** What it cannot show. */
  limits: text.max(400),
  note: text.optional(),
  status,
};

/** `content/charts/`: the words around a chart. What it shows comes from the other folders. */
export const chart = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['tellings', 'words', 'names', 'claims', 'night', 'clock']),
    ...shared,
  }),
  z.strictObject({
    kind: z.literal('certainty'),
    ...shared,
    /** How sure each outlet is of one claim. */
    ladder: z.strictObject({
      claim: reference,
      /** What they are sure of, as in `the keeper did it`. */
      of: text.max(100),
      /** Who is credited by those who first state it themselves. */
      credited: text.max(30),
      /** What nobody confirmed, at the foot of the ladder. */
      note: text.max(60),
    }),
  }),
]);

export type ChartFile = z.infer<typeof chart>;
