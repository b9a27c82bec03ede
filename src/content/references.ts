import { nearest } from './nearest.ts';
import type { ParsedFile } from './parse.ts';
import type { Problem } from './problem.ts';
import { FOLDERS, type Folder } from './schemas/index.ts';
import { expectedOf, fileMeta } from './schemas/register.ts';
import type { Told } from './schemas/walk.ts';
import { problemAt } from './source-file.ts';
import { toldIn } from './told.ts';

/** A value that names something, and where it stands in its file. */
export interface Reference {
  path: Told['path'];
  value: string;
  /** What it names: the folder of a file, a word that a schema `defines`, or pieces. */
  target: string;
  /** What becomes of it while what it names is not shown; see `meta.ts`. */
  hidden: Told['meta']['hidden'];
}

/** Everything a file names, whether it exists or not. */
export const collectReferences = (file: ParsedFile): Reference[] => references(toldIn(file));

/** What is named by some values of a file. */
export const references = (values: readonly Told[]): Reference[] =>
  values.flatMap(({ path, value, meta: { names, hidden } }) =>
    names === undefined || typeof value !== 'string'
      ? []
      : [{ path, value, target: names, hidden }],
  );

const isFolder = (target: string): target is Folder => Object.hasOwn(FOLDERS, target);

/** Reports every reference to something that does not exist, with the nearest id that does. */
export function checkReferences(
  files: readonly ParsedFile[],
  ids: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  return files.flatMap((file) =>
    collectReferences(file).flatMap(({ path, value, target }) => {
      const known = ids.get(target);
      if (!known || known.includes(value)) return [];
      const key = path.findLast((part) => typeof part === 'string') ?? '';
      const suggestion = nearest(value, known);
      return [
        problemAt(file, file.locate(path), {
          rule: 'unknown-reference',
          message: `\`${key}\` must be ${expectedOf(target)}. There is no \`${value}\`.`,
          ...(suggestion && { suggestion }),
          ...(isFolder(target) && { command: `npm run new ${fileMeta(target).one}` }),
        }),
      ];
    }),
  );
}
