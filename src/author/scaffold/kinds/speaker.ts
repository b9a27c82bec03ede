import { speaker as schema } from '../../../schemas/people.ts';
import { fileMeta } from '../../../content/register.ts';
import { routes } from '../../../lib/routes.ts';
import { newFile, placeFor } from '../file.ts';
import { always, type Kind } from '../kind.ts';
import { flagged, idField, statusField, yesOrNo } from './common.ts';

const { name, reference, introduction, private: isPrivate, note } = schema.shape;

export const speaker: Kind = {
  what: fileMeta('speakers').what,
  fields: [
    { flag: 'name', ask: 'Who is it?', schema: name, needed: always },
    {
      flag: 'reference',
      ask: 'What does the story say where the name is not needed?',
      schema: reference,
      needed: always,
    },
    { flag: 'introduction', ask: 'What must stand beside the name?', schema: introduction },
    {
      flag: 'private',
      ask: 'Is it a private person?',
      schema: yesOrNo.describe(isPrivate.description ?? ''),
      as: 'boolean',
    },
    { flag: 'note', ask: 'A note?', schema: note },
    idField,
    statusField(undefined),
  ],
  make(answers, project) {
    const { id, path } = placeFor(project, 'speakers', answers['reference'] ?? '', answers);
    const data = { ...answers, private: flagged(answers['private']) };
    return {
      path,
      text: newFile('speakers', data),
      isNew: true,
      look: routes.story('quotes'),
      next: `It shows as soon as a quote names it: npm run new quote -- --speaker ${id}`,
    };
  },
};
