import { collect, REFERENCES } from '../content/references.ts';
import { FOLDERS, type Content, type Entry, type Folder } from '../content/schemas/index.ts';
import { usesOf } from '../sources/uses.ts';

const folders = Object.keys(FOLDERS) as Folder[];

/** The outlets and speakers that some file names, as `outlets/bustle`. */
const named = (content: Content): Set<string> =>
  new Set(
    folders.flatMap((folder) =>
      (REFERENCES[folder] ?? []).flatMap(([path, target]) =>
        content[folder].flatMap(({ data }) =>
          collect(data, path.split('.'), []).map(({ value }) => `${target}/${value}`),
        ),
      ),
    ),
  );

/**
 * The files that nothing published rests on: outlets and speakers that no file names, pages that
 * no sentence, quote or chart uses, terms that were found in no article. The compared articles are
 * always used: the charts count their words.
 */
export function unusedFiles(content: Content): Entry<unknown>[] {
  const names = named(content);
  const uses = usesOf(content);
  const found = new Set(
    Object.values(content.measures.articles).flatMap(({ terms }) => terms.map(({ term }) => term)),
  );
  return [
    ...content.outlets.filter(({ id }) => !names.has(`outlets/${id}`)),
    ...content.speakers.filter(({ id }) => !names.has(`speakers/${id}`)),
    ...content.articles.filter(
      ({ id, data }) => data.role === 'background' && Object.keys(uses.get(id) ?? {}).length === 0,
    ),
    ...content.terms.filter(({ id }) => !found.has(id)),
  ];
}

/** The files that are written but not shown to readers, or not as they were, each with its status. */
export const unpublishedFiles = (content: Content): { file: string; status: string }[] =>
  folders.flatMap((folder) =>
    content[folder].flatMap(({ file, data }) =>
      'status' in data && data.status !== 'published' ? [{ file, status: data.status }] : [],
    ),
  );
