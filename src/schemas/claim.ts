import { z } from 'zod';
import { fileKind, note, paragraph, publication, restsOn, text } from './common.ts';
import { own, wordsFrom } from './meta.ts';

/** What an article does with a claim. An article that is not listed is silent. */
export const stance = z.enum(['states', 'attributes', 'hedges', 'contradicts']);

/** `content/claims/`: a statement of fact, and the words with which each article stands to it. */
export const claim = fileKind(
  {
    one: 'claim',
    what: 'a statement of fact, and what each article does with it',
    title: 'title',
  },
  z.strictObject({
    title: text.max(80).meta(own).describe('A neutral label.'),
    statement: text.meta(own).describe('The statement of fact, in a sentence.'),
    topic: z
      .enum(['event', 'identity', 'intent', 'manner', 'aftermath', 'reaction'])
      .describe('The group in which the chart shows it.'),
    disputed: z
      .boolean()
      .default(false)
      .describe('`true` where the accounts part from each other or from the record.'),
    stances: z
      .array(
        z.strictObject({
          article: restsOn('articles').describe('The id of a file in content/articles/.'),
          stance: stance.describe('What the article does with the claim.'),
          paragraph: paragraph.describe('Where the words stand: lines that are not empty, from 1.'),
          evidence: text
            .meta(wordsFrom('article'))
            .refine((words) => words.split(/\s+/).length <= 25, 'at most 25 words')
            .describe('Verbatim, at most 25 words.'),
          rung: z
            .literal('could-not-verify')
            .optional()
            .describe('Where `hedges` is too weak: the article says that it could not verify it.'),
          note,
        }),
      )
      .min(1, 'at least one stance')
      .meta({ sources: true })
      .describe('An article that is not listed is silent.'),
    record: z
      .array(
        z.strictObject({
          text: text.meta(own).describe('In a sentence.'),
          sources: z
            .array(restsOn('articles'))
            .min(1)
            .meta({ sources: true })
            .describe('Ids of files in content/articles/.'),
        }),
      )
      .default([])
      .describe('What the record outside the articles says, with the pages that say it.'),
    note,
    ...publication,
  }),
);

export type Claim = z.infer<typeof claim>;
export type Stance = z.infer<typeof stance>;
