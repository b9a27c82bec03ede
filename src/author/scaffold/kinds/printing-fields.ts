import { printing as schema } from '../../../schemas/utterance.ts';
import { always, type Answers, type Field } from '../kind.ts';
import { optionsIn } from '../project.ts';
import { given } from '../yaml.ts';
import { flagged, number, yesOrNo } from './common.ts';

const { article, paragraph, through, text, attribution, altered } = schema.shape;

/** What is asked about the words of an article. */
export const printingFields: readonly Field[] = [
  {
    flag: 'article',
    ask: 'Which article prints it?',
    schema: article,
    needed: always,
    options: optionsIn('articles'),
  },
  {
    flag: 'paragraph',
    ask: 'In which paragraph?',
    schema: paragraph,
    as: 'number',
    needed: always,
  },
  {
    flag: 'text',
    ask: 'The words, exactly as printed inside the marks?',
    schema: text,
    needed: always,
  },
  { flag: 'through', ask: 'To which paragraph?', schema: through, as: 'number' },
  { flag: 'attribution', ask: 'Which words say who is speaking?', schema: attribution },
  {
    flag: 'altered',
    ask: 'Did the outlet change the words?',
    schema: yesOrNo.describe(altered.description ?? ''),
    as: 'boolean',
  },
];

/** A printing as it stands in its file. */
export const printingOf = ({
  article: id,
  text: printed,
  ...rest
}: Answers): Record<string, unknown> =>
  given({
    article: id,
    paragraph: number(rest['paragraph']),
    through: number(rest['through']),
    text: printed,
    attribution: rest['attribution'],
    altered: flagged(rest['altered']),
  });
