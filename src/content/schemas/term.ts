import { z } from 'zod';
import { note, paragraph, publication, reference, text, withReason } from './common.ts';

/** `content/terms/`: a word that outlets use for a subject of the story, and how it is found. */
export const term = withReason(
  z.strictObject({
    label: text.max(30).describe('The word, as the chart shows it.'),
    about: reference.describe(
      'What the word is used for: the id of a subject in content/style.yaml.',
    ),
    patterns: z
      .array(text.max(40))
      .min(1, 'at least one pattern')
      .describe('Words to find; `*` stands for the rest of a word.'),
    except: z
      .array(
        z.strictObject({
          article: reference.describe('The id of a file in content/articles/.'),
          paragraph,
          words: text.describe('As they stand there.'),
          reason: text.describe('What they mean there.'),
        }),
      )
      .default([])
      .describe('Places where the words mean something else, and why.'),
    note,
    ...publication,
  }),
);

export type Term = z.infer<typeof term>;
