import { z } from 'zod';
import { address, id, reference, text } from './common.ts';
import { markdown, name, own, verbatim } from './meta.ts';

/** `content/site.yaml`: what the site says about itself. */
export const site = z.strictObject({
  name: text.max(40).meta(name),
  address: address.describe('Where the site will stand; used for canonical links and share cards.'),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language tag such as en or en-GB'),
  description: text
    .max(200)
    .meta({ ...own, inHead: true })
    .describe(
      'One sentence for search results and share cards. It never holds the private person’s name.',
    ),
  hero: z.strictObject({
    clock: z
      .string()
      .regex(/^\d\d:\d\d$/, 'four digits and a colon, such as 11:00')
      .optional()
      .describe('Giant digits over the headline, where there are any: minutes and seconds.'),
    dateline: text.meta(own),
    headline: text.meta(own),
    dek: text.meta(markdown).describe('Markdown, every sentence with its mark.'),
    made: text.meta(own),
  }),
  before: text
    .meta(own)
    .default('before')
    .describe('What stands in the bar before the clock of the story starts.'),
  contact: z.strictObject({
    label: text.meta(own),
    address: z.string().regex(/^(mailto:|https:)/, 'a mailto: or https: address'),
  }),
  /**
   * Words that look as if they told something private about the person of the story, but are about
   * somebody else: the words, and whom they are about.
   */
  aboutOthers: z
    .array(z.strictObject({ words: text.max(60).meta(verbatim), about: text.max(120).meta(own) }))
    .default([]),
  outage: z
    .strictObject({
      of: text.max(30).meta(own).describe('What was out, as in `the account`.'),
      down: reference('events').describe('The event with which it begins.'),
      back: reference('events').describe('The event with which it ends.'),
      length: z
        .strictObject({
          event: reference('events').describe('The event whose words give the length in minutes.'),
          by: text.max(30).meta(own).describe('Whose figure that is.'),
        })
        .optional(),
    })
    .optional()
    .describe('What was out and how long, for a story with an outage to draw on a line of time.'),
  themes: z
    .array(z.strictObject({ id: id.meta({ defines: 'themes' }), name: text.meta(name) }))
    .default([])
    .describe('Groups of utterances, in the order in which the wall shows them.'),
});

export type Site = z.infer<typeof site>;
