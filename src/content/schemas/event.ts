import { z } from 'zod';
import { date, moment, note, publication, reference, text, withReason } from './common.ts';

/** `content/events/`: a moment on the clock. */
export const event = withReason(
  z
    .strictObject({
      title: text.max(80).describe('What happened, in a few words.'),
      at: z
        .union([moment, date])
        .describe(
          'The moment, as in 1998-03-05T19:10:00-03:30, or the day where no more is known.',
        ),
      precision: z
        .enum(['second', 'minute', 'about', 'hour', 'day'])
        .describe('How exactly the time is known. `about` needs `earliest` and `latest`.'),
      earliest: moment.optional().describe('For `about`: the earliest moment that reports give.'),
      latest: moment.optional().describe('For `about`: the latest moment that reports give.'),
      who: text.optional().describe('Who said or wrote it.'),
      text: text.optional().describe('The words, verbatim.'),
      sources: z
        .array(reference)
        .min(1, 'at least one source')
        .describe('Ids of files in content/articles/.'),
      basis: text.describe('How the time is known, in a reader’s words.'),
      note,
      ...publication,
    })
    .refine((data) => (data.precision === 'about') === Boolean(data.earliest && data.latest), {
      error: '`earliest` and `latest` when, and only when, `precision` is `about`',
      path: ['precision'],
    }),
);

export type Event = z.infer<typeof event>;
