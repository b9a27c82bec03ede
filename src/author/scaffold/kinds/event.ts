import { isBefore } from '../../../checker/rules/time-rules.ts';
import { FOLDERS } from '../../../content/content.ts';
import { fileMeta } from '../../../content/register.ts';
import { routes } from '../../../lib/routes.ts';
import { newFile, placeFor } from '../file.ts';
import { always, type Answers, type Kind } from '../kind.ts';
import { filesIn, optionsIn, textIn, type Project } from '../project.ts';
import { afterField, idField, statusField } from './common.ts';
import { words } from '../yaml.ts';

const { title, at, precision, earliest, latest, who, text, sources, basis, note } =
  FOLDERS.events.shape;
const isAbout = (answers: Answers): boolean => answers['precision'] === 'about';

/** The event that a moment comes right after: the numbers of events follow their times. */
const before = (moment: string | undefined, project: Project): string | undefined => {
  const files = filesIn(project, 'events');
  const next = files.findIndex((file) => isBefore(moment ?? '', textIn(file, 'at')));
  return next > 0 ? files[next - 1]?.id : undefined;
};

export const event: Kind = {
  what: fileMeta('events').what,
  fields: [
    { flag: 'title', ask: 'What happened, in a few words?', schema: title, needed: always },
    { flag: 'at', ask: 'When, such as 1998-03-05T19:10:00-03:30?', schema: at, needed: always },
    { flag: 'precision', ask: 'How exactly is the time known?', schema: precision, needed: always },
    {
      flag: 'earliest',
      ask: 'The earliest moment that reports give?',
      schema: earliest,
      needed: isAbout,
    },
    {
      flag: 'latest',
      ask: 'The latest moment that reports give?',
      schema: latest,
      needed: isAbout,
    },
    {
      flag: 'sources',
      ask: 'Which articles say so?',
      schema: sources,
      as: 'list',
      needed: always,
      options: optionsIn('articles'),
    },
    { flag: 'basis', ask: 'How is the time known, in a sentence?', schema: basis, needed: always },
    { flag: 'who', ask: 'Who said something?', schema: who },
    { flag: 'text', ask: 'The words, verbatim?', schema: text },
    { flag: 'note', ask: 'A note?', schema: note },
    idField,
    afterField('event'),
    statusField(undefined),
  ],
  make(answers, project) {
    const after = answers['after'] ?? before(answers['at'], project);
    const place = placeFor(project, 'events', answers['title'] ?? '', {
      ...answers,
      ...(after !== undefined && { after }),
    });
    const data = { ...answers, sources: words(answers['sources']) };
    return {
      path: place.path,
      text: newFile('events', data),
      isNew: true,
      look: routes.piece('chart', 'night'),
    };
  },
};
