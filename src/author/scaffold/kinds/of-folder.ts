import { publication } from '../../../schemas/common.ts';
import { FOLDERS, type Folder } from '../../../content/content.ts';
import { fileMeta } from '../../../content/register.ts';
import { bare } from '../../../schemas/walk.ts';
import { routes } from '../../../lib/routes.ts';
import { newFile, placeFor } from '../file.ts';
import type { Field, Kind } from '../kind.ts';
import { optionsFor } from '../project.ts';
import { questions, valuesOf, type Question } from '../questions.ts';
import { descriptionOf } from '../schema.ts';
import { afterField, idField, statusField } from './common.ts';

/** A new file's standing is asked for as that of all files, and it is not yet taken back. */
const STANDING = Object.keys(publication);

/** What is asked about a key: its schema says what for, and what the answers are. */
function fieldOf({ flag, schema, as, isNeeded }: Question): Field {
  const { meta } = bare(schema);
  const { names } = meta;
  return {
    flag,
    ask: descriptionOf(schema) || `What is its ${flag}?`,
    schema,
    ...(as && { as }),
    ...(names !== undefined && { options: optionsFor(names) }),
    needed: isNeeded,
  };
}

/**
 * What `npm run new` asks and writes for a kind of file, from its schema alone: every key that needs
 * an answer, the first entry of every list that needs one, and what else has a plain value.
 */
export function ofFolder(folder: Folder): Kind {
  const { one, what, title, idFrom = title, numbered = false } = fileMeta(folder);
  const all = questions(FOLDERS[folder]);
  const asked = all.filter(({ flag }) => !STANDING.includes(flag));
  const canWait = asked.length < all.length;
  return {
    what,
    fields: [
      ...asked.map(fieldOf),
      idField,
      ...(numbered ? [afterField(one)] : []),
      ...(canWait ? [statusField(undefined)] : []),
    ],
    make(answers, project) {
      const { path } = placeFor(project, folder, answers[idFrom] ?? '', answers);
      const data = { ...valuesOf(asked, answers), status: answers['status'] };
      return { path, text: newFile(folder, data), isNew: true, look: routes.desk() };
    },
  };
}
