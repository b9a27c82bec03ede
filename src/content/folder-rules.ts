import type { ParsedFile } from './parse.ts';
import { piecesIn } from './pieces.ts';
import type { Problem } from './problem.ts';
import { folders, PIECES } from './schemas/register.ts';
import { problemAt, type SourceFile } from './source-file.ts';
import { toldIn } from './told.ts';

const keyOf = ({ folder, id }: SourceFile): string => (folder ? `${folder}/${id}` : id);

/** The file that every site needs, if it is not there. */
export function missingFiles(files: readonly SourceFile[]): Problem[] {
  if (files.some((file) => keyOf(file) === 'site')) return [];
  const path = 'content/site.yaml';
  const message = `The file ${path} is missing. It holds the name, the address and the opening of the site.`;
  return [problemAt({ path, text: '' }, { offset: 0 }, { rule: 'missing-file', message })];
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
  for (const { meta, value } of parsed.flatMap(toldIn))
    if (meta.defines !== undefined)
      ids.set(meta.defines, [...(ids.get(meta.defines) ?? []), String(value)]);
  ids.set(PIECES, piecesIn(parsed));
  return ids;
}
