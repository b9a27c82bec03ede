import { z } from 'zod';
import { address, date, dateBasis, reference, status, text } from './common.ts';

const clockReading = z.strictObject({
  /** The words of the page, as printed. */
  printed: text,
  /** Eastern time, 24 hours, as in 18:48. Two readings make a range. */
  earliest: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'an Eastern time such as 18:48'),
  latest: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'an Eastern time such as 18:49'),
  /** `exact` as printed, `about`, `before` (an upper bound only) or `by` (back no later than). */
  sense: z.enum(['exact', 'about', 'before', 'by']),
});

const paragraphs = z
  .string()
  .regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/, 'paragraphs such as `4-6, 8, 10-12`');

const shared = {
  /** The credit line as it is printed under a quotation. */
  credit: text,
  title: text.optional(),
  author: text.optional(),
  date: date.optional(),
  dateBasis: dateBasis.optional(),
  address,
  /** Short verbatim extracts that the story may quote; never more than is needed. */
  excerpts: z.array(text.max(400)).default([]),
  /** What the page is used for, in a reader's words. */
  usedFor: text,
  /** What the page printed about when the account went down and came back. */
  clock: z
    .strictObject({ down: clockReading.optional(), back: clockReading.optional(), outlier: z.boolean().default(false) })
    .optional(),
  note: text.optional(),
  status,
};

/** `content/articles/`: one of the tellings that are compared, or another page that the story rests on. */
export const article = z.discriminatedUnion('role', [
  z.strictObject({
    role: z.literal('telling'),
    outlet: reference,
    /** Which paragraphs are headline and which are running text, as in `4-6, 8, 10-12`. */
    structure: z.strictObject({ headline: paragraphs.optional(), body: paragraphs }).optional(),
    ...shared,
  }),
  z.strictObject({
    role: z.literal('background'),
    /** Who published it; no outlet file is needed for a page that is only cited. */
    publisher: text,
    ...shared,
  }),
]);

export type Article = z.infer<typeof article>;
export type ClockReading = z.infer<typeof clockReading>;
