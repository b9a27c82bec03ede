import { z } from 'zod';
import { note, publication, reference, text, timeOfDay, withReason } from './common.ts';

const shared = {
  title: text.max(90).describe('What the chart finds, as a sentence or a headline.'),
  how: text.max(300).describe('How to read it, in a line or two.'),
  explore: text
    .max(120)
    .optional()
    .describe('What selecting a mark does, for a chart whose own page can be explored.'),
  limits: text.max(400).describe('What it cannot show.'),
};

const ladder = z
  .strictObject({
    claim: reference.describe('The claim: the id of a file in content/claims/.'),
    of: text.max(100).describe('What the outlets are sure of, as in `the keeper did it`.'),
    credited: text.max(30).describe('Who is credited by those who first state it themselves.'),
    note: text.max(60).describe('What nobody confirmed, at the foot of the ladder.'),
  })
  .describe('How sure each outlet is of one claim.');

const axis = z
  .strictObject({
    from: timeOfDay.describe('Where it begins, in the story’s time zone.'),
    to: timeOfDay.describe('Where it ends.'),
    step: z.int().min(1).max(240).default(5).describe('Minutes from one label to the next.'),
  })
  .describe('What the axis shows; a time beyond it stands at its edge.');

/** `content/charts/`: the words around a chart. What it shows comes from the other folders. */
export const chart = withReason(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z
        .enum(['tellings', 'words', 'names', 'claims', 'night'])
        .describe('Which chart it is.'),
      ...shared,
      note,
      ...publication,
    }),
    z.strictObject({
      kind: z.literal('certainty').describe('A ladder of how sure each outlet is of one claim.'),
      ...shared,
      ladder,
      note,
      ...publication,
    }),
    z.strictObject({
      kind: z.literal('clock').describe('The clock times that pages printed, on one axis.'),
      ...shared,
      axis,
      note,
      ...publication,
    }),
  ]),
);

export type ChartFile = z.infer<typeof chart>;
