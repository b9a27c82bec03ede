import { z } from 'zod';
import { date, fileKind, moment, note, publication, restsOn, text } from './common.ts';
import { name, own, wordsFrom } from './meta.ts';

/** `content/events/`: a moment on the clock. */
export const event = fileKind(
  {
    one: 'event',
    what: 'a moment, with its time',
    title: 'title',
    numbered: true,
  },
  z
    .strictObject({
      title: text.max(80).meta(own).describe('What happened, in a few words.'),
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
      who: text.meta(name).optional().describe('Who said or wrote it.'),
      text: text.meta(wordsFrom('sources')).optional().describe('The words, verbatim.'),
      sources: z
        .array(restsOn('articles'))
        .min(1, 'at least one source')
        .meta({ sources: true })
        .describe('Ids of files in content/articles/.'),
      basis: text.meta(own).describe('How the time is known, in a reader’s words.'),
      note,
      ...publication,
    })
    .refine((data) => (data.precision === 'about') === Boolean(data.earliest && data.latest), {
      error: '`earliest` and `latest` when, and only when, `precision` is `about`',
      path: ['precision'],
    }),
);

export type Event = z.infer<typeof event>;
