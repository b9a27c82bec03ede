import { z } from 'zod';
import {
  date,
  fileKind,
  mention,
  note,
  paragraph,
  publication,
  reference,
  restsOn,
  text,
} from './common.ts';
import { own, verbatim, wordsFrom } from './meta.ts';

/** One article's version of an utterance. */
export const printing = z.strictObject({
  article: restsOn('articles').describe('The id of a file in content/articles/.'),
  paragraph: paragraph.describe('Where the first words stand: lines that are not empty, from 1.'),
  through: paragraph.optional().describe('Where the last words stand, if in another paragraph.'),
  text: text
    .meta({ ...wordsFrom('article'), card: { most: 600, mend: 'Shorten it with `[…]`' } })
    .describe(
      'The words exactly as printed inside the quotation marks. `[…]` marks a cut: the article’s own words stand there.',
    ),
  attribution: text
    .meta(verbatim)
    .optional()
    .describe('The words around the quotation that say who is speaking.'),
  altered: z
    .boolean()
    .default(false)
    .describe('`true` where the outlet changed the words inside the marks.'),
  note,
});

/** `content/utterances/`: something said once, and every printing of it. */
export const utterance = fileKind(
  {
    one: 'quote',
    what: 'a quote: something said once, with every printing of it',
    title: 'title',
    piece: 'quote',
  },
  z.strictObject({
    title: text.max(60).meta(own).describe('A neutral label, never a name or a verdict.'),
    speaker: restsOn('speakers').describe('The id of a file in content/speakers/.'),
    theme: reference('themes').describe('One of the themes in content/site.yaml.'),
    said: z
      .strictObject({
        to: mention('outlets')
          .optional()
          .describe('The outlet it was said to, where there is one: a file in content/outlets/.'),
        how: z
          .enum(['interview', 'video interview', 'article', 'tweet', 'statement'])
          .describe('In what it was said.'),
        date: date.describe('Only as exact as it is known: 1998-03-05, 1998-03 or 1998.'),
      })
      .describe('To whom, how and when.'),
    lead: mention('articles')
      .optional()
      .describe(
        'The article whose wording the others are compared with, where the rule picks a worse one.',
      ),
    quiet: z
      .boolean()
      .default(false)
      .describe(
        '`true` for words that mislead when they stand large and alone: their share image shows the title.',
      ),
    printings: z
      .array(printing)
      .min(1, 'at least one printing')
      .describe('The words as each article prints them.'),
    note,
    ...publication,
  }),
);

export type Printing = z.infer<typeof printing>;
export type Utterance = z.infer<typeof utterance>;
