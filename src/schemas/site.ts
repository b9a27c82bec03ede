import { z } from 'zod';
import { LANGUAGE_TAG } from '../catalogue/language.ts';
import { say } from '../catalogue/say.ts';
import { moreThanHost } from '../lib/place.ts';
import { address, clockTime, id, reference, text, timeOfDay } from './common.ts';
import { markdown, name, own, verbatim } from './meta.ts';

/** The name of a time zone, as in the list that the IANA keeps. */
const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

/** `content/site.yaml`: what the site says about itself. */
export const site = z
  .strictObject({
    name: text.max(40).meta(name),
    address: address
      .refine((value) => moreThanHost(value) === undefined, {
        error: ({ input }) => moreThanHost(String(input)),
      })
      .describe('Where the site will stand; used for canonical links and share cards.'),
    language: z.string().regex(LANGUAGE_TAG, 'a language tag such as en or en-GB'),
    time: z
      .strictObject({
        zone: z
          .string()
          .refine(isZone, {
            error: 'the name of a time zone such as Europe/London or Asia/Kolkata',
          })
          .meta(name)
          .describe('Its name in the list of the IANA, as in `Europe/London`.'),
        name: text
          .max(30)
          .meta(name)
          .describe('What stands before the word “time”, as in `Central European`.'),
        short: text.max(12).meta(name).describe('What stands behind a time, as in `CET`.'),
      })
      .describe(
        'The time zone in which the story is told, whatever offset a moment is written with.',
      ),
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
    clock: clockTime
      .optional()
      .describe('How long the clock of the story runs, for a story with a scene that runs by it.'),
    before: text
      .meta(own)
      .default(say('bar.before'))
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
        of: text.max(30).meta(own).describe('What was out, as in `the harbour`.'),
        down: reference('events').describe('The event with which it begins.'),
        back: reference('events').describe('The event with which it ends.'),
        within: z
          .strictObject({ from: timeOfDay, to: timeOfDay })
          .optional()
          .describe('When it can have been at all: a time outside of it is reported as a slip.'),
        words: z
          .strictObject({
            name: text
              .max(30)
              .meta(own)
              .describe('What the whole of it is called, as in `the outage`.'),
            during: text.max(30).meta(own).describe('What it is meanwhile, as in `dark`.'),
            begins: text
              .max(30)
              .meta(own)
              .describe('What it does at the beginning, as in `goes dark`.'),
            over: text.max(30).meta(own).describe('What it is at the end, as in `back`.'),
          })
          .describe('The words for it in charts.'),
        length: z
          .strictObject({
            event: reference('events').describe(
              'The event whose words give the length in minutes.',
            ),
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
  })
  .meta({ file: { what: 'the name, the opening, the contact, the time zone, the clock' } });

export type Site = z.infer<typeof site>;
