import { utterance as schema } from '../../../schemas/utterance.ts';
import { routes } from '../../../lib/routes.ts';
import { newFile, placeFor } from '../file.ts';
import { always, type Kind } from '../kind.ts';
import { optionsFor, optionsIn } from '../project.ts';
import { given } from '../yaml.ts';
import { idField, needsReceipt, statusField, VERIFY } from './common.ts';
import { printingFields, printingOf } from './printing-fields.ts';

const { title, speaker, theme, said, note } = schema.shape;
const { to, how, date } = said.shape;

export const quote: Kind = {
  what: 'something said once, with its first printing',
  fields: [
    { flag: 'title', ask: 'A neutral label for it?', schema: title, needed: always },
    {
      flag: 'speaker',
      ask: 'Who said it?',
      schema: speaker,
      needed: always,
      options: optionsIn('speakers'),
    },
    {
      flag: 'theme',
      ask: 'Which theme?',
      schema: theme,
      needed: always,
      options: optionsFor('themes'),
    },
    { flag: 'how', ask: 'In what was it said?', schema: how, needed: always },
    {
      flag: 'date',
      ask: 'When was it said, as exact as it is known?',
      schema: date,
      needed: always,
    },
    { flag: 'to', ask: 'To which outlet?', schema: to, options: optionsIn('outlets') },
    ...printingFields,
    { flag: 'note', ask: 'A note?', schema: note },
    idField,
    statusField((answers, project) => (needsReceipt(answers, project) ? 'draft' : 'published')),
  ],
  make(answers, project) {
    const { id, path } = placeFor(project, 'utterances', answers['title'] ?? '', answers);
    const data = {
      ...answers,
      said: given({ to: answers['to'], how: answers['how'], date: answers['date'] }),
      printings: [printingOf(answers)],
    };
    const isDraft = answers['status'] === 'draft' && needsReceipt(answers, project);
    return {
      path,
      text: newFile('utterances', data),
      isNew: true,
      look: routes.piece('quote', id),
      ...(isDraft && { next: VERIFY }),
    };
  },
};
