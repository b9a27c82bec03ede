import type { ParsedFile } from './parse.ts';
import type { Problem } from './problem.ts';
import { FOLDERS } from './schemas/index.ts';
import { problemAt, type SourceFile } from './source-file.ts';

/** The files that code names; without one of them there is no site, or a chart has no ends. */
const NEEDED = {
  site: 'It holds the name, the address and the opening of the site.',
  'events/goes-dark': 'The charts of the night begin with it.',
  'events/back-online': 'The charts of the night end with it.',
};

const keyOf = ({ folder, id }: SourceFile): string => (folder ? `${folder}/${id}` : id);

/** Files that must be there and are not. */
export function missingFiles(files: readonly SourceFile[]): Problem[] {
  const there = new Set(files.map(keyOf));
  return Object.entries(NEEDED).flatMap(([key, what]) => {
    if (there.has(key)) return [];
    const path = `content/${key}.yaml`;
    const message = `The file ${path} is missing (a number may stand before its name). ${what}`;
    return [problemAt({ path, text: '' }, { offset: 0 }, { rule: 'missing-file', message })];
  });
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
 * own problem is reported and not every mention of it. The themes are only known when the site's
 * file can be read.
 */
export function knownIds(
  files: readonly SourceFile[],
  parsed: readonly ParsedFile[],
): Map<string, string[]> {
  const ids = new Map<string, string[]>(Object.keys(FOLDERS).map((folder) => [folder, []]));
  for (const file of files) ids.get(file.folder)?.push(file.id);
  const site = parsed.find(({ folder, id }) => folder === '' && id === 'site');
  const themes = (site?.data as { themes?: unknown } | undefined)?.themes;
  if (Array.isArray(themes)) {
    ids.set(
      'site.themes',
      themes.map((theme) => String((theme as { id?: unknown } | null)?.id)),
    );
  }
  return ids;
}
