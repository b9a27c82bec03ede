import { outlet as schema } from '../../../schemas/people.ts';
import { fileMeta } from '../../../content/register.ts';
import { routes } from '../../../lib/routes.ts';
import { newFile, placeFor } from '../file.ts';
import { always, type Kind } from '../kind.ts';
import { idField, statusField } from './common.ts';

const { name, short, kind, note } = schema.shape;

export const outlet: Kind = {
  what: fileMeta('outlets').what,
  fields: [
    { flag: 'name', ask: 'What is the outlet called?', schema: name, needed: always },
    {
      flag: 'short',
      ask: 'Its short name, at most twelve letters?',
      schema: short,
      needed: ({ name: full = '' }) => full.length > 12,
      fallback: ({ name: full = '' }) => (full.length <= 12 ? full : undefined),
    },
    { flag: 'kind', ask: 'Newsroom or source?', schema: kind, fallback: () => 'newsroom' },
    { flag: 'note', ask: 'A note?', schema: note },
    idField,
    statusField(undefined),
  ],
  make(answers, project) {
    const { id, path } = placeFor(project, 'outlets', answers['name'] ?? '', answers);
    return {
      path,
      text: newFile('outlets', answers),
      isNew: true,
      look: routes.piece('chart', 'tellings'),
      next: `It shows as soon as an article names it: npm run new article -- --role telling --outlet ${id}`,
    };
  },
};
