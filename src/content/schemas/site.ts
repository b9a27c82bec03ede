import { z } from 'zod';
import { address, id, reference, text } from './common.ts';

/** `content/site.yaml`: what the site says about itself. */
export const site = z.strictObject({
  name: text.max(40),
  /** Where the site will stand; used for canonical links and share cards. */
  address,
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language tag such as en or en-GB'),
  /** One sentence for search results and share cards. It never holds the private person's name. */
  description: text.max(200),
  hero: z.strictObject({
    /** What giant digits over the headline show, where there are any: minutes and seconds. */
    clock: z.string().regex(/^\d\d:\d\d$/, 'four digits and a colon, such as 11:00').optional(),
    dateline: text,
    headline: text,
    /** Markdown, every sentence with its mark. */
    dek: text,
    made: text,
  }),
  /** What stands in the bar before the clock of the story starts. */
  before: text.default('before'),
  contact: z.strictObject({ label: text, address: z.string().regex(/^(mailto:|https:)/, 'a mailto: or https: address') }),
  /**
   * Words that look as if they told something private about the person of the story, but are about
   * somebody else: the words, and whom they are about.
   */
  aboutOthers: z.array(z.strictObject({ words: text.max(60), about: text.max(120) })).default([]),
  /** What was out and how long, for a story that has an outage to draw on a line of time. */
  outage: z
    .strictObject({
      /** What was out, as in `the account`. */
      of: text.max(30),
      /** The events with which it begins and ends. */
      down: reference,
      back: reference,
      /** The event whose words give the length in minutes, and whose figure that is. */
      length: z.strictObject({ event: reference, by: text.max(30) }).optional(),
    })
    .optional(),
  /** Groups of utterances, in the order in which the wall shows them. */
  themes: z.array(z.strictObject({ id, name: text })).default([]),
});

export type Site = z.infer<typeof site>;
