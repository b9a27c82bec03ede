import { claim as schema } from '../../../schemas/claim.ts';
import { routes } from '../../../lib/routes.ts';
import { newFile, placeFor } from '../file.ts';
import { always, type Kind } from '../kind.ts';
import { optionsIn } from '../project.ts';
import { flagged, idField, number, statusField, yesOrNo } from './common.ts';

const { title, statement, topic, disputed, stances, note } = schema.shape;
const { article, stance, paragraph, evidence } = stances.element.shape;

export const claim: Kind = {
  what: 'a statement of fact, with what one article does with it',
  fields: [
    { flag: 'title', ask: 'A neutral label for it?', schema: title, needed: always },
    { flag: 'statement', ask: 'The statement, in a sentence?', schema: statement, needed: always },
    { flag: 'topic', ask: 'What is it about?', schema: topic, needed: always },
    {
      flag: 'article',
      ask: 'Which article has a word on it?',
      schema: article,
      needed: always,
      options: optionsIn('articles'),
    },
    { flag: 'stance', ask: 'What does the article do with it?', schema: stance, needed: always },
    {
      flag: 'paragraph',
      ask: 'In which paragraph?',
      schema: paragraph,
      as: 'number',
      needed: always,
    },
    { flag: 'evidence', ask: 'With which words, at most 25?', schema: evidence, needed: always },
    {
      flag: 'disputed',
      ask: 'Do the accounts part here?',
      schema: yesOrNo.describe(disputed.description ?? ''),
      as: 'boolean',
    },
    { flag: 'note', ask: 'A note?', schema: note },
    idField,
    statusField(undefined),
  ],
  make(answers, project) {
    const { path } = placeFor(project, 'claims', answers['title'] ?? '', answers);
    const first = {
      article: answers['article'],
      stance: answers['stance'],
      paragraph: number(answers['paragraph']),
      evidence: answers['evidence'],
    };
    const data = { ...answers, disputed: flagged(answers['disputed']), stances: [first] };
    return {
      path,
      text: newFile('claims', data),
      isNew: true,
      look: routes.piece('chart', 'claims'),
    };
  },
};
