import { z } from 'zod';
import { paragraph, reference, status, text } from './common.ts';

/** `content/terms/`: a word that outlets use for the event or for the man, and how it is found. */
export const term = z.strictObject({
  label: text.max(30),
  about: z.enum(['event', 'man']),
  /** Words to find; `*` stands for the rest of a word. */
  patterns: z.array(text.max(40)).min(1, 'at least one pattern'),
  /** Places where the words mean something else, and why. */
  except: z
    .array(z.strictObject({ article: reference, paragraph, words: text, reason: text }))
    .default([]),
  note: text.optional(),
  status,
});

export type Term = z.infer<typeof term>;
