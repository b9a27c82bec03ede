import { z } from 'zod';
import { fileKind, note, publication, text } from './common.ts';
import { name, own } from './meta.ts';

/** `content/outlets/`: a newsroom whose telling is compared, or a party that is a source itself. */
export const outlet = fileKind(
  {
    one: 'outlet',
    what: 'a newsroom, or a party that is a source itself',
    title: 'name',
    shownWhereNamed: true,
  },
  z.strictObject({
    name: text.meta(name).describe('The full name, as a reader knows it.'),
    short: text.max(12).meta(name).describe('At most twelve letters, for a chart’s narrow column.'),
    kind: z
      .enum(['newsroom', 'source'])
      .describe('`newsroom` for an outlet whose telling is compared, `source` for a party.'),
    note,
    ...publication,
  }),
);

/** `content/speakers/`: whoever is quoted. */
export const speaker = fileKind(
  {
    one: 'speaker',
    what: 'somebody who is quoted',
    title: 'name',
    idFrom: 'reference',
    shownWhereNamed: true,
  },
  z.strictObject({
    name: text.meta(name).describe('Who is quoted.'),
    reference: text
      .meta(own)
      .describe('How the story refers to the speaker where the name is not needed.'),
    introduction: text
      .meta(own)
      .optional()
      .describe('What must stand beside the first mention of the name.'),
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
