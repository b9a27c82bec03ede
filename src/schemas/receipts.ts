import { z } from 'zod';
import { id, paragraph } from './common.ts';

/** How many characters of the article stand on each side of a part, to find it again. */
export const CONTEXT = 32;

const context = z
  .string()
  .refine((text) => Array.from(text).length <= CONTEXT, `at most ${CONTEXT} characters`);

/** A run of words in an article's text, as in a W3C TextQuoteSelector with a TextPositionSelector. */
const part = z
  .strictObject({
    /** Characters as JavaScript counts them, from 0; the end is not included. */
    start: z.int().nonnegative(),
    end: z.int().positive(),
    /** What stands before in the same paragraph. */
    prefix: context,
    /** The words as the article has them. */
    exact: z.string().min(1),
    /** What stands after in the same paragraph. */
    suffix: context,
  })
  .refine(({ start, end, exact }) => end - start === exact.length, 'an `end` that fits `exact`');

/** The proof that a printing was compared with the article's text, and where it stands there. */
export const receipt = z.strictObject({
  /** With `article` it names the printing. */
  utterance: id,
  article: id,
  paragraph,
  through: paragraph.optional(),
  /** The printing as it stood in its file. */
  printed: z.string().min(1),
  /** Its runs of words between cuts and insertions, in order. */
  parts: z.array(part).min(1),
  /** SHA-256 of the article's text. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The day on which it was compared. */
  verified: z.iso.date(),
});

/** `content/receipts.lock.json`: what `npm run verify` found in the articles' texts. */
export const receipts = z.strictObject({ receipts: z.array(receipt) });

export type Receipt = z.infer<typeof receipt>;
export type Part = z.infer<typeof part>;
