import { z } from 'zod';
import { note, publication, text, withReason } from './common.ts';

/** `content/outlets/`: a newsroom whose telling is compared, or a party that is a source itself. */
export const outlet = withReason(
  z.strictObject({
    name: text.describe('The full name, as a reader knows it.'),
    short: text.max(12).describe('At most twelve letters, for a chart’s narrow column.'),
    kind: z
      .enum(['newsroom', 'source'])
      .describe('`newsroom` for an outlet whose telling is compared, `source` for a party.'),
    note,
    ...publication,
  }),
);

/** `content/speakers/`: whoever is quoted. */
export const speaker = withReason(
  z.strictObject({
    name: text.describe('Who is quoted.'),
    reference: text.describe('How the story refers to the speaker where the name is not needed.'),
    introduction: text.optional().describe('What must stand beside the first mention of the name.'),
    private: z
      .boolean()
      .default(false)
      .describe('`true` for a private person, whose name never stands in titles or metadata.'),
    note,
    ...publication,
  }),
);

export type Outlet = z.infer<typeof outlet>;
export type Speaker = z.infer<typeof speaker>;
