import { printing as schema, utterance } from '../../../schemas/utterance.ts';
import { routes } from '../../../lib/routes.ts';
import { withEntry, withValue } from '../insert.ts';
import { always, type Kind } from '../kind.ts';
import { fileOf, optionsIn, textIn } from '../project.ts';
import { needsReceipt, statusField, VERIFY } from './common.ts';
import { printingFields, printingOf } from './printing-fields.ts';

export const printing: Kind = {
  what: 'the words of one more article, in a quote that is there',
  fields: [
    {
      flag: 'quote',
      ask: 'Which quote?',
      schema: utterance.shape.speaker.describe('The id of a file in content/utterances/.'),
      needed: always,
      options: optionsIn('utterances'),
    },
    ...printingFields,
    { flag: 'note', ask: 'A note?', schema: schema.shape.note },
    statusField((answers, project) => {
      const status =
        textIn(fileOf(project, 'utterances', answers['quote']), 'status') || 'published';
      return status === 'published' && needsReceipt(answers, project) ? 'draft' : status;
    }),
  ],
  make(answers, project) {
    const file = fileOf(project, 'utterances', answers['quote']);
    const before = textIn(file, 'status') || 'published';
    const after = answers['status'] ?? before;
    const text = withEntry(file, 'printings', { ...printingOf(answers), note: answers['note'] });
    return {
      path: file.path,
      text: before === after ? text : withValue(file, text, 'status', after),
      isNew: false,
      look: routes.piece('quote', file.id),
      ...(after === 'draft' && needsReceipt(answers, project) && { next: VERIFY }),
    };
  },
};
