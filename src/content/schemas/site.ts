import { z } from 'zod';
import { moreThanHost } from '../../site/place.ts';
import { address, id, reference, text } from './common.ts';

/** `content/site.yaml`: what the site says about itself. */
export const site = z.strictObject({
  name: text.max(40),
  address: address
    .refine((value) => moreThanHost(value) === undefined, {
      error: ({ input }) => moreThanHost(String(input)),
    })
    .describe('Where the site will stand; used for canonical links and share cards.'),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language tag such as en or en-GB'),
  description: text
    .max(200)
    .describe(
      'One sentence for search results and share cards. It never holds the private person’s name.',
    ),
  hero: z.strictObject({
    clock: z
      .string()
      .regex(/^\d\d:\d\d$/, 'four digits and a colon, such as 11:00')
      .optional()
      .describe('Giant digits over the headline, where there are any: minutes and seconds.'),
    dateline: text,
    headline: text,
    dek: text.describe('Markdown, every sentence with its mark.'),
    made: text,
  }),
  before: text
    .default('before')
    .describe('What stands in the bar before the clock of the story starts.'),
  contact: z.strictObject({
    label: text,
    address: z.string().regex(/^(mailto:|https:)/, 'a mailto: or https: address'),
  }),
  /**
   * Words that look as if they told something private about the person of the story, but are about
   * somebody else: the words, and whom they are about.
   */
  aboutOthers: z.array(z.strictObject({ words: text.max(60), about: text.max(120) })).default([]),
  outage: z
    .strictObject({
      of: text.max(30).describe('What was out, as in `the account`.'),
      down: reference.describe('The event with which it begins.'),
      back: reference.describe('The event with which it ends.'),
      length: z
        .strictObject({
          event: reference.describe('The event whose words give the length in minutes.'),
          by: text.max(30).describe('Whose figure that is.'),
        })
        .optional(),
    })
    .optional()
    .describe('What was out and how long, for a story with an outage to draw on a line of time.'),
  themes: z
    .array(z.strictObject({ id, name: text }))
    .default([])
    .describe('Groups of utterances, in the order in which the wall shows them.'),
});

export type Site = z.infer<typeof site>;
