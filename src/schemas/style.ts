import { z } from 'zod';
import { expressionOf } from './private-words.ts';
import { id, note, text } from './common.ts';
import { name } from './meta.ts';

/** Whether a pattern is a regular expression, once its placeholders stand for words. */
function isPattern(pattern: string): boolean {
  try {
    return Boolean(
      new RegExp(
        expressionOf(pattern, () => '(?:x)'),
        'u',
      ),
    );
  } catch {
    return false;
  }
}

const words = z.array(text.max(40).meta(name));

/** `content/style.yaml`: how a story is written, and what it leaves out. */
export const style = z
  .strictObject({
    spelling: z
      .string()
      .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language tag such as en-GB or de')
      .optional()
      .describe('The language of the dictionary. Without it, no word is looked up.'),
    subjects: z
      .array(
        z.strictObject({
          id: id.meta({ defines: 'subjects' }),
          name: text.max(30).meta(name).describe('As in `the event`.'),
        }),
      )
      .default([])
      .describe('What the words in content/terms/ are words for, in the order of the chart.'),
    terms: z
      .array(
        z.strictObject({
          words: words.min(1, 'at least one word').describe('Every form of the words, one by one.'),
          of: words.default([]).describe('What they are said of; “a deleted page” is looked at.'),
          instead: text.max(40).meta(name).describe('The word that we write.'),
          example: text.max(80).meta(name).describe('How we write it, as in `the lamps went out`.'),
        }),
      )
      .default([])
      .describe(
        'Words that we do not write in our own voice, because they say more than is known.',
      ),
    private: z
      .strictObject({
        who: words.default([]).describe('Words for a private person, as in `he`.'),
        whose: words.default([]).describe('Words for what is theirs, as in `his`.'),
        names: words.default([]).describe('What they are called besides their names.'),
        topics: z
          .array(
            z.strictObject({
              name: text.max(40).meta(name).describe('What is told about, as in `age`.'),
              patterns: z
                .array(
                  text.meta(name).refine(isPattern, {
                    error: 'a regular expression that can be read (a bracket may be left open)',
                  }),
                )
                .min(1, 'at least one pattern')
                .describe(
                  'Regular expressions for whole words, whatever their case; a space is any white space. `{who}` stands for the words for the person, `{whose}` for those for what is theirs.',
                ),
            }),
          )
          .default([]),
      })
      .prefault({})
      .describe('What readers do not need to know of people whose files say `private: true`.'),
    note,
  })
  .meta({
    file: {
      what: 'the house style: words that are not written, private topics, the dictionary',
      aboutWords: true,
    },
  });

export type Style = z.infer<typeof style>;
