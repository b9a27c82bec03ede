import { nearest } from '../../lib/nearest.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import { FOLDERS, type Folder } from '../../content/content.ts';
import { expectedOf, fileMeta } from '../../content/register.ts';
import { references, type Reference } from '../../content/references.ts';
import { problemAt } from '../reading/source-file.ts';
import { toldIn } from '../reading/told.ts';

/** Everything a file names, whether it exists or not. */
export const collectReferences = (file: ParsedFile): Reference[] => references(toldIn(file));

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
