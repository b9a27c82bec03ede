import { z } from 'zod';
import { address, id, text } from './common.ts';

/** `content/site.yaml`: what the site says about itself. */
export const site = z.strictObject({
  name: text.max(40),
  /** Where the site will stand; used for canonical links and share cards. */
  address,
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language tag such as en or en-GB'),
  /** One sentence for search results and share cards. It never holds the private person's name. */
  description: text.max(200),
  hero: z.strictObject({
    /** What the giant digits show: minutes and seconds. */
    clock: z.string().regex(/^\d\d:\d\d$/, 'four digits and a colon, such as 11:00'),
    dateline: text,
    headline: text,
    /** Markdown, every sentence with its mark. */
    dek: text,
    made: text,
  }),
  /** What stands in the bar before the clock starts. */
  before: text,
  contact: z.strictObject({
    label: text,
    address: z.string().regex(/^(mailto:|https:)/, 'a mailto: or https: address'),
  }),
  /**
   * Words that look as if they told something private about the person of the story, but are about
   * somebody else: the words, and whom they are about.
   */
  aboutOthers: z.array(z.strictObject({ words: text.max(60), about: text.max(120) })).default([]),
  /** Groups of utterances, in the order in which the wall shows them. */
  themes: z.array(z.strictObject({ id, name: text })).min(1),
});

export type Site = z.infer<typeof site>;
