import { z } from 'zod';
import { paragraph, reference, status, text } from './common.ts';

/** What an article does with a claim. An article that is not listed is silent. */
export const stance = z.enum(['states', 'attributes', 'hedges', 'contradicts']);

/** `content/claims/`: a statement of fact, and the words with which each article stands to it. */
export const claim = z.strictObject({
  title: text.max(80),
  statement: text,
  topic: z.enum(['event', 'identity', 'intent', 'manner', 'aftermath', 'reaction']),
  /** True where the accounts part from each other or from the record. */
  disputed: z.boolean().default(false),
  stances: z
    .array(
      z.strictObject({
        article: reference,
        stance,
        paragraph,
        /** Verbatim, at most 25 words. */
        evidence: text.refine((words) => words.split(/\s+/).length <= 25, 'at most 25 words'),
        /** Set where `hedges` is too weak: the article says outright that it could not verify it. */
        rung: z.literal('could-not-verify').optional(),
        note: text.optional(),
      }),
    )
    .min(1, 'at least one stance'),
  /** What the record outside the articles says, with the pages that say it. */
  record: z.array(z.strictObject({ text, sources: z.array(reference).min(1) })).default([]),
  note: text.optional(),
  status,
});

export type Claim = z.infer<typeof claim>;
export type Stance = z.infer<typeof stance>;
