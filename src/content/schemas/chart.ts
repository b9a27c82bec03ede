import { z } from 'zod';
import { status, text } from './common.ts';

/** `content/charts/`: the words around a chart. What it shows comes from the other folders. */
export const chart = z.strictObject({
  kind: z.enum(['tellings', 'words', 'names', 'certainty', 'claims', 'night', 'clock']),
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
});

export type ChartFile = z.infer<typeof chart>;
