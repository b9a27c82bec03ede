import { z } from 'zod';
import { address, id, text } from './common.ts';

/** `content/site.yaml`: what the site says about itself. */
export const site = z.strictObject({
  name: text.max(40),
  address: address.describe('Where the site will stand; used for canonical links and share cards.'),
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
      .describe('What the giant digits show: minutes and seconds.'),
    dateline: text,
    headline: text,
    dek: text.describe('Markdown, every sentence with its mark.'),
    made: text,
  }),
  before: text.describe('What stands in the bar before the clock starts.'),
  contact: z.strictObject({
    label: text,
    address: z.string().regex(/^(mailto:|https:)/, 'a mailto: or https: address'),
  }),
  /**
   * Words that look as if they told something private about the person of the story, but are about
   * somebody else: the words, and whom they are about.
   */
  aboutOthers: z.array(z.strictObject({ words: text.max(60), about: text.max(120) })).default([]),
  themes: z
    .array(z.strictObject({ id, name: text }))
    .min(1)
    .describe('Groups of utterances, in the order in which the wall shows them.'),
});

export type Site = z.infer<typeof site>;
