import { z } from 'zod';
import { own, type KindMeta } from './meta.ts';

/** The name of a file without its number and ending; never an index, so links survive edits. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'lower-case letters, digits and single hyphens, as in `first-light`',
  );

/** Text that must say something. */
export const text = z.string().trim().min(1, 'some text');

/**
 * The id of something else: of a file in a folder, or of what a schema `defines` by this word. A
 * published file may name only what is published.
 */
export const reference = (names: string): z.ZodString => id.meta({ names });

/** The id of something without which nothing is left to show: the entry of the list, else the file, goes with it. */
export const restsOn = (names: string): z.ZodString => id.meta({ names, hidden: 'goes' });

/** The id of something that readers need not see: while it is not shown, it is left out. */
export const mention = (names: string): z.ZodString => id.meta({ names, hidden: 'stays' });

/** A paragraph of an article: non-empty lines, counted from 1 over the whole file. */
export const paragraph = z.int().min(1, 'a paragraph number, counted from 1').max(500);

/** A day, a month or a year, only as exact as it is known. */
export const date = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date such as 1998-03-05, 1998-03 or 1998',
  );

/** How a date is known. */
export const dateBasis = z.enum(['printed', 'address', 'text', 'worked out']);

/** An address on the open web. */
export const address = z.url({
  protocol: /^https?$/,
  error: 'an address that starts with https:// or http://',
});

/** Minutes and seconds on the story's clock; how long that runs is in `site.yaml`. */
export const clockTime = z
  .string()
  .regex(/^[1-5]?\d:[0-5]\d$/, 'a time from 0:00 to 59:59, such as 6:24');

const status = z.enum(['draft', 'ready', 'published', 'retracted']).default('published');

/** The last keys of a file: whether it is shown, and why it was taken back. */
export const publication = {
  status: status.describe(
    '`draft` and `ready` show in `npm run dev` and never in a build. `retracted` takes a published piece back: its address stays, with a notice and the reason.',
  ),
  retracted: text
    .max(300)
    .meta(own)
    .optional()
    .describe('Why the piece was taken back, for readers, in a sentence or two. Plain text.'),
};

/** What a piece says of its standing; nothing where its kind has none. */
type Publication = Partial<z.infer<z.ZodObject<typeof publication>>>;

/**
 * The schema of a kind of file, with what is said of its files as a whole. A piece that was taken
 * back says why, and no other piece does.
 */
export function fileKind<T extends z.ZodType>(file: KindMeta, schema: T): T {
  return schema.meta({ file }).superRefine((data, context) => {
    const { status: standing, retracted } = data as Publication;
    const add = (key: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [key], message });
    };
    if (standing === 'retracted' && retracted === undefined)
      add(
        'status',
        'with `status: retracted` also a line `retracted:` that tells readers why, such as `retracted: The outlet withdrew the article.`',
      );
    if (standing !== 'retracted' && retracted !== undefined)
      add(
        'retracted',
        'a reason only beside `status: retracted`; take the line out, or add the status',
      );
  });
}

/** What only editors read. A comment in YAML can get lost; this does not. */
export const note = text
  .meta({ ...own, forEditors: true })
  .optional()
  .describe(
    'For editors, or a remark beside the piece; a comment in the file can get lost, a note does not.',
  );

/** A time of the day in the story's time zone. */
export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time on a 24-hour clock, such as 18:48');

/** A moment with its offset from UTC, as in 1998-03-05T19:10:00-03:30. */
export const moment = z.iso.datetime({
  offset: true,
  error: 'a moment with its offset, such as 1998-03-05T19:10:00-03:30',
});
