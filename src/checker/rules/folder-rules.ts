import { checkFile } from '../check-file.ts';
import type { ParsedFile } from '../reading/parse.ts';
import { piecesIn } from '../reading/placed-pieces.ts';
import type { Problem } from '../problem.ts';
import { defined, folders, PIECES, placeOf } from '../../content/register.ts';
import { problemAt, type SourceFile } from '../reading/source-file.ts';
import { definedIn } from '../reading/told.ts';

const keyOf = ({ folder, id }: SourceFile): string => (folder ? `${folder}/${id}` : id);

/** The file that every site needs. */
const SITE = 'content/site.yaml';

/** That file, if it is not there. */
export function missingFiles(files: readonly SourceFile[]): Problem[] {
  if (files.some((file) => keyOf(file) === 'site')) return [];
  const message = `The file ${SITE} is missing. It holds the name, the address and the opening of the site.`;
  return [problemAt({ path: SITE, text: '' }, { offset: 0 }, { rule: 'missing-file', message })];
}

/** Files with the id of an earlier one of the same folder. */
export function duplicateFiles(files: readonly SourceFile[]): Problem[] {
  const seen = new Map<string, SourceFile>();
  return files.flatMap((file) => {
    const first = seen.get(keyOf(file));
    if (!first) {
      seen.set(keyOf(file), file);
      return [];
    }
    const message = `The id \`${file.id}\` is taken by ${first.path}. Give this file another name.`;
    return [problemAt(file, { offset: 0 }, { rule: 'duplicate-id', message })];
  });
}

/** Whether nobody can tell what the files of a place define: one cannot be read, or is missing. */
function isOpen(place: string, files: readonly SourceFile[]): boolean {
  const own = files.filter((file) => placeOf(file) === place);
  return own.some((file) => !checkFile(file).data) || (place === SITE && own.length === 0);
}

/**
 * The ids that references may name, by what they name: files by their folder, what files define,
 * and pieces. A file that cannot be read keeps its id, so that its own problem is reported and not
 * every mention of it; what it defines is not known then, and no mention of that is reported either.
 */
export function knownIds(
  files: readonly SourceFile[],
  parsed: readonly ParsedFile[],
): Map<string, string[]> {
  const ids = new Map<string, string[]>(folders.map((folder) => [folder, []]));
  for (const file of files) ids.get(file.folder)?.push(file.id);
  for (const [word, place] of defined) {
    const values = parsed.flatMap((file) => definedIn(file, word)).map(({ value }) => value);
    if (values.length > 0 || !isOpen(place, files)) ids.set(word, values);
  }
  ids.set(PIECES, piecesIn(parsed));
  return ids;
}
