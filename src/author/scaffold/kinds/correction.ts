import { correction as schema } from '../../../schemas/correction.ts';
import { fileMeta, PIECES } from '../../../content/register.ts';
import { correctionAddress } from '../../../content/corrections.ts';
import { newFile, placeFor } from '../file.ts';
import { always, type Kind } from '../kind.ts';
import { optionsFor } from '../project.ts';
import { block, words } from '../yaml.ts';
import { afterField, idField, statusField } from './common.ts';

const { date, touches, was, now, why, note } = schema.shape;

export const correction: Kind = {
  what: fileMeta('corrections').what,
  fields: [
    {
      flag: 'title',
      ask: 'What is it about, in two or three words?',
      schema: was.max(60).describe('Two or three words, for the id only.'),
      needed: always,
    },
    {
      flag: 'touches',
      ask: 'What was wrong?',
      schema: touches,
      as: 'list',
      needed: always,
      options: optionsFor(PIECES),
    },
    { flag: 'was', ask: 'What stood there?', schema: was, needed: always },
    { flag: 'now', ask: 'What stands there now?', schema: now, needed: always },
    {
      flag: 'why',
      ask: 'How was it found? End each sentence with its mark, such as [^method].',
      schema: why,
      needed: always,
    },
    {
      flag: 'date',
      ask: 'On which day?',
      schema: date,
      fallback: () => new Date().toISOString().slice(0, 10),
    },
    { flag: 'note', ask: 'A note?', schema: note },
    idField,
    afterField('correction'),
    statusField(undefined),
  ],
  make({ title, ...answers }, project) {
    const { id, path } = placeFor(project, 'corrections', title ?? '', answers);
    const data = {
      ...answers,
      touches: words(answers['touches']),
      why: block(answers['why'] ?? ''),
    };
    return {
      path,
      text: newFile('corrections', data),
      isNew: true,
      look: correctionAddress(id),
    };
  },
};
