import { z } from 'zod';
import {
  address,
  date,
  dateBasis,
  fileKind,
  note,
  publication,
  restsOn,
  text,
  timeOfDay,
} from './common.ts';
import { name, own, verbatim, wordsFrom } from './meta.ts';

const clockReading = z.strictObject({
  printed: text.meta(verbatim).describe('The words of the page, as printed.'),
  earliest: timeOfDay.describe('In the story’s time zone, 24 hours, as in 18:48.'),
  latest: timeOfDay.describe('The same as `earliest`, or the end of a range.'),
  sense: z
    .enum(['exact', 'about', 'before', 'by'])
    .describe(
      '`exact` as printed, `about`, `before` (an upper bound only) or `by` (no later than).',
    ),
});

const paragraphs = z
  .string()
  .regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/, 'paragraphs such as `4-6, 8, 10-12`');

const shared = {
  credit: text.meta(name).describe('The credit line as it is printed under a quotation.'),
  title: text.meta(wordsFrom('id')).optional().describe('The headline, where one is known.'),
  author: text.meta(name).optional().describe('As printed.'),
  date: date.optional().describe('Only as exact as it is known: 1998-03-05, 1998-03 or 1998.'),
  dateBasis: dateBasis.optional().describe('How the date is known.'),
  address: address.describe('Where a reader finds the page.'),
  excerpts: z
    .array(text.max(400).meta(wordsFrom('id')))
    .default([])
    .describe('Short verbatim extracts that the story may quote; never more than is needed.'),
  usedFor: text.meta(own).describe('What the page is used for, in a reader’s words.'),
  clock: z
    .strictObject({
      down: clockReading.optional().describe('When it went down.'),
      back: clockReading.optional().describe('When it came back.'),
      outlier: z.boolean().default(false).describe('`true` where it does not fit the other pages.'),
    })
    .optional()
    .describe('What the page printed about when it went down and came back.'),
  note,
  ...publication,
};

/** `content/articles/`: one of the tellings that are compared, or another page that the story rests on. */
export const article = fileKind(
  {
    one: 'article',
    what: 'one of the compared articles (`role: telling`) or another page (`role: background`)',
    title: 'credit',
    idFrom: 'title',
    piece: 'article',
  },
  z.discriminatedUnion('role', [
    z.strictObject({
      role: z.literal('telling').describe('One of the tellings that are compared.'),
      outlet: restsOn('outlets').describe('The id of a file in content/outlets/.'),
      structure: z
        .strictObject({
          headline: paragraphs.optional().describe('Paragraphs of the headline, as in `1`.'),
          body: paragraphs.describe('Paragraphs of running text, as in `4-6, 8, 10-12`.'),
        })
        .optional()
        .describe('Which paragraphs are headline and which are running text.'),
      ...shared,
    }),
    z.strictObject({
      role: z.literal('background').describe('A page that is only cited.'),
      publisher: text.meta(name).describe('Who published it; no outlet file is needed.'),
      ...shared,
    }),
  ]),
);

export type Article = z.infer<typeof article>;
export type ClockReading = z.infer<typeof clockReading>;
