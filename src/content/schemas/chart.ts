import { z } from 'zod';
import { note, publication, text, withReason } from './common.ts';

/** `content/charts/`: the words around a chart. What it shows comes from the other folders. */
export const chart = withReason(
  z.strictObject({
    kind: z
      .enum(['tellings', 'words', 'names', 'certainty', 'claims', 'night', 'clock'])
      .describe('Which chart it is.'),
    title: text.max(90).describe('What the chart finds, as a sentence or a headline.'),
    how: text.max(300).describe('How to read it, in a line or two.'),
    explore: text
      .max(120)
      .optional()
      .describe('What selecting a mark does, for a chart whose own page can be explored.'),
    limits: text.max(400).describe('What it cannot show.'),
    note,
    ...publication,
  }),
);

export type ChartFile = z.infer<typeof chart>;
