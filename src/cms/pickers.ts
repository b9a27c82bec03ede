import { piecesIn } from '../content/pieces.ts';
import type { ParsedFile } from '../content/parse.ts';
import { REFERENCES } from '../content/references.ts';
import type { Folder } from '../content/schemas/index.ts';
import { titleKeyOf } from './title.ts';
import type { CmsField, Picker } from './field.ts';

/** The folders whose files have a number, which is no part of the id that other files name. */
export const NUMBERED: readonly string[] = [
  'events',
  'terms',
  'charts',
  'scenes',
  'pages',
  'corrections',
];

/** A list in a file beside the folders, by its name in `references.ts`, such as `site.themes`. */
function listIn(name: string): Partial<CmsField> {
  const [file = '', key = ''] = name.split('.');
  return {
    widget: 'relation',
    collection: '_singletons',
    file,
    value_field: `${key}.*.id`,
    display_fields: [`${key}.*.name`],
  };
}

/** The files of a folder to pick from, by their ids. */
const filesIn = (folder: Folder, files: readonly ParsedFile[]): CmsField['options'] =>
  files
    .filter((file) => file.folder === folder)
    .map(({ id, data }) => {
      const title = (data as Record<string, unknown> | null)?.[titleKeyOf(folder)];
      return { value: id, label: typeof title === 'string' ? `${title} (${id})` : id };
    });

/**
 * Makes the pickers of a folder: what `references.ts` lists as a reference is picked among what
 * there is. Where the names of files are their ids, the browser editor lists the files itself.
 * @param folder the folder, or '' for `site.yaml`
 * @param files the files as they are now
 */
export function pickersFor(folder: Folder | '', files: readonly ParsedFile[]): Picker {
  const targets = new Map(REFERENCES[folder] ?? []);
  return (path) => {
    const target = targets.get(path);
    if (target === undefined) return undefined;
    if (target.includes('.')) return listIn(target);
    if (target === 'pieces') return { widget: 'select', options: piecesIn(files) };
    const named = target as Folder;
    if (NUMBERED.includes(target))
      return { widget: 'select', options: filesIn(named, files) ?? [] };
    return {
      widget: 'relation',
      collection: target,
      value_field: '{{slug}}',
      display_fields: [titleKeyOf(named)],
    };
  };
}
