import { z } from 'zod';
import { date, paragraph, reference, status, text } from './common.ts';

/** One article's version of an utterance. */
const printing = z.strictObject({
  article: reference,
  /** Where the first words stand, and the last ones if that is another paragraph. */
  paragraph,
  through: paragraph.optional(),
  /**
   * The words exactly as printed inside the quotation marks. `[…]` marks a cut: the article's own
   * words stand there. At most what one card can hold, see `card-rules.ts`.
   */
  text,
  /** The words around the quotation that say who is speaking. */
  attribution: text.optional(),
  /** The outlet changed the words inside the marks, so this is not shown as a quotation of the speaker. */
  altered: z.boolean().default(false),
  note: text.optional(),
});

/** `content/utterances/`: something said once, and every printing of it. */
export const utterance = z.strictObject({
  /** A neutral label, never a name or a verdict. */
  title: text.max(60),
  speaker: reference,
  /** One of the themes in `site.yaml`. */
  theme: reference,
  said: z.strictObject({
    /** The outlet it was said to, where there is one. */
    to: reference.optional(),
    how: z.enum(['interview', 'video interview', 'article', 'tweet', 'statement']),
    date,
  }),
  /** The article whose wording the others are compared with, where the rule would take a worse one. */
  lead: reference.optional(),
  printings: z.array(printing).min(1, 'at least one printing'),
  note: text.optional(),
  status,
});

export type Printing = z.infer<typeof printing>;
export type Utterance = z.infer<typeof utterance>;
