import type { ParsedFile } from './parse.ts';
import { piecesIn } from './pieces.ts';
import type { Problem } from './problem.ts';
import { FOLDERS } from './schemas/index.ts';
import { problemAt, type SourceFile } from './source-file.ts';
import { isStyle } from './style.ts';

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
 * The ids that references may name, by folder. A file that cannot be read keeps its id, so that its
 * own problem is reported and not every mention of it. The lists in the files beside the folders are
 * only known when these can be read.
 */
export function knownIds(
  files: readonly SourceFile[],
  parsed: readonly ParsedFile[],
): Map<string, string[]> {
  const ids = new Map<string, string[]>(Object.keys(FOLDERS).map((folder) => [folder, []]));
  for (const file of files) ids.get(file.folder)?.push(file.id);
  if (!files.some(isStyle)) ids.set('style.subjects', []);
  for (const name of ['site.themes', 'style.subjects']) {
    const [own, key = ''] = name.split('.');
    const file = parsed.find(({ folder, id }) => folder === '' && id === own);
    const list = (file?.data as Record<string, unknown> | null | undefined)?.[key];
    if (Array.isArray(list))
      ids.set(
        name,
        list.map((one) => String((one as { id?: unknown } | null)?.id)),
      );
  }
  ids.set('pieces', piecesIn(parsed));
  return ids;
}
