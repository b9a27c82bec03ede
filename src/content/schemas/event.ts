import { z } from 'zod';
import { moment, date, reference, status, text } from './common.ts';

/** `content/events/`: a moment on the clock. */
export const event = z
  .strictObject({
    title: text.max(80),
    /** The moment, or the day where no more is known. */
    at: z.union([moment, date]),
    precision: z.enum(['second', 'minute', 'about', 'hour', 'day']),
    /** For `about`: the earliest and the latest moment that reports give. */
    earliest: moment.optional(),
    latest: moment.optional(),
    /** Who tweeted or said it, and the words, verbatim. */
    who: text.optional(),
    text: text.optional(),
    sources: z.array(reference).min(1, 'at least one source'),
    /** How the time is known, in a reader's words. */
    basis: text,
    note: text.optional(),
    status,
  })
  .refine((data) => (data.precision === 'about') === Boolean(data.earliest && data.latest), {
    error: '`earliest` and `latest` when, and only when, `precision` is `about`',
    path: ['precision'],
  });

export type Event = z.infer<typeof event>;
