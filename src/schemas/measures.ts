import { z } from 'zod';

/** `content/measures.lock.json`: what `npm run measure` found in the articles' texts. */
export const measures = z.strictObject({
  articles: z.record(
    z.string(),
    z.strictObject({
      sha256: z.string(),
      words: z.int().positive(),
      quoted: z.record(z.string(), z.int().nonnegative()),
      terms: z.array(
        z.strictObject({
          term: z.string(),
          paragraph: z.int().positive(),
          words: z.string(),
          voice: z.enum(['outlet', 'headline', 'quoted']),
        }),
      ),
    }),
  ),
});

export type Measures = z.infer<typeof measures>;
