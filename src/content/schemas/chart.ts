import { z } from 'zod';
import { fileKind, note, publication, reference, text } from './common.ts';
import { own } from './meta.ts';

const shared = {
  title: text.max(90).meta(own).describe('What the chart finds, as a sentence or a headline.'),
  how: text.max(300).meta(own).describe('How to read it, in a line or two.'),
  explore: text
    .max(120)
    .meta(own)
    .optional()
    .describe('What selecting a mark does, for a chart whose own page can be explored.'),
  limits: text.max(400).meta(own).describe('What it cannot show.'),
};

const ladder = z
  .strictObject({
    claim: reference('claims').describe('The claim: the id of a file in content/claims/.'),
    of: text
      .max(100)
      .meta(own)
      .describe('What the outlets are sure of, as in `the keeper did it`.'),
    credited: text
      .max(30)
      .meta(own)
      .describe('Who is credited by those who first state it themselves.'),
    note: text.max(60).meta(own).describe('What nobody confirmed, at the foot of the ladder.'),
  })
  .describe('How sure each outlet is of one claim.');

/** `content/charts/`: the words around a chart. What it shows comes from the other folders. */
export const chart = fileKind(
  {
    one: 'chart',
    what: 'the words around a chart; its figures come from the other folders',
    title: 'title',
    idFrom: 'kind',
    numbered: true,
    piece: 'chart',
  },
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z
        .enum(['tellings', 'words', 'names', 'claims', 'night', 'clock'])
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
  ]),
);

export type ChartFile = z.infer<typeof chart>;
