import { z } from 'zod';
import { fileKind, mention, note, paragraph, publication, reference, text } from './common.ts';
import { name, own, verbatim } from './meta.ts';

/** `content/terms/`: a word that outlets use for a subject of the story, and how it is found. */
export const term = fileKind(
  {
    one: 'term',
    what: 'a word that outlets use for a subject that `style.yaml` lists, and how it is found',
    title: 'label',
    numbered: true,
    aboutWords: true,
  },
  z.strictObject({
    label: text.max(30).meta(name).describe('The word, as the chart shows it.'),
    about: reference('subjects').describe(
      'What the word is used for: the id of a subject in content/style.yaml.',
    ),
    patterns: z
      .array(text.max(40).meta(name))
      .min(1, 'at least one pattern')
      .describe('Words to find; `*` stands for the rest of a word.'),
    except: z
      .array(
        z.strictObject({
          article: mention('articles').describe('The id of a file in content/articles/.'),
          paragraph,
          words: text.meta(verbatim).describe('As they stand there.'),
          reason: text.meta(own).describe('What they mean there.'),
        }),
      )
      .default([])
      .describe('Places where the words mean something else, and why.'),
    note,
    ...publication,
  }),
);

export type Term = z.infer<typeof term>;
