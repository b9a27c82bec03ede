import { article as schema } from '../../../schemas/article.ts';
import { sourceAddress } from '../../../content/sources.ts';
import { newFile, placeFor } from '../file.ts';
import { always, type Answers, type Kind } from '../kind.ts';
import { fileOf, optionsIn, textIn, type Project } from '../project.ts';
import { idField, statusField } from './common.ts';

const [telling, background] = schema.options;
const { credit, title, author, date, dateBasis, address, usedFor, note } = telling.shape;
const isTelling = ({ role }: Answers): boolean => role === 'telling';
const publisherOf = ({ outlet, publisher }: Answers, project: Project): string | undefined =>
  outlet === undefined ? publisher : textIn(fileOf(project, 'outlets', outlet), 'name');

export const article: Kind = {
  what: 'one of the compared articles, or another page that the story rests on',
  fields: [
    {
      flag: 'role',
      ask: 'Is it compared, or only cited?',
      schema: schema.describe(
        '`telling` for an article that is compared, `background` for a page that is cited.',
      ),
      needed: always,
      options: () => [
        { value: 'telling', label: 'compared with the others' },
        { value: 'background', label: 'only cited' },
      ],
    },
    {
      flag: 'outlet',
      ask: 'Which outlet?',
      schema: telling.shape.outlet,
      needed: isTelling,
      options: optionsIn('outlets'),
    },
    {
      flag: 'publisher',
      ask: 'Who published it?',
      schema: background.shape.publisher,
      needed: (answers) => !isTelling(answers),
    },
    { flag: 'title', ask: 'Its headline?', schema: title, needed: always },
    { flag: 'address', ask: 'Its address on the web?', schema: address, needed: always },
    {
      flag: 'used-for',
      ask: 'What is it used for?',
      schema: usedFor,
      needed: (answers) => !isTelling(answers),
      fallback: (answers) =>
        isTelling(answers) ? 'One of the tellings that are compared' : undefined,
    },
    { flag: 'credit', ask: 'The credit line?', schema: credit, fallback: publisherOf },
    { flag: 'author', ask: 'The author?', schema: author },
    { flag: 'date', ask: 'The date, as exact as it is known?', schema: date },
    { flag: 'date-basis', ask: 'How is the date known?', schema: dateBasis },
    { flag: 'note', ask: 'A note?', schema: note },
    idField,
    statusField(undefined),
  ],
  make(answers, project) {
    const { id, path } = placeFor(project, 'articles', answers['title'] ?? '', answers);
    const { 'used-for': purpose, 'date-basis': basis, ...data } = answers;
    return {
      path,
      text: newFile('articles', { ...data, usedFor: purpose, dateBasis: basis }),
      isNew: true,
      look: sourceAddress(id),
      ...(isTelling(answers) && {
        next: 'Its figures come from its text: give it a `structure`, then npm run measure -- --texts DIR',
      }),
    };
  },
};
