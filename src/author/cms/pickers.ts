import { piecesIn } from '../../checker/reading/placed-pieces.ts';
import type { ParsedFile } from '../../checker/reading/parse.ts';
import { FOLDERS, type Folder } from '../../content/content.ts';
import { fileMeta, PIECES } from '../../content/register.ts';
import { definedIn } from '../../checker/reading/told.ts';
import type { CmsField, Picker } from './field.ts';

/** The files of a folder to pick from, by their ids. */
const filesIn = (folder: Folder, files: readonly ParsedFile[]): CmsField['options'] =>
  files
    .filter((file) => file.folder === folder)
    .map(({ id, data }) => {
      const title = (data as Record<string, unknown> | null)?.[fileMeta(folder).title];
      return { value: id, label: typeof title === 'string' ? `${title} (${id})` : id };
    });

const isFolder = (names: string): names is Folder => Object.hasOwn(FOLDERS, names);

/**
 * Makes the pickers: what is named is picked among what there is. Where the names of files are
 * their ids, the browser editor lists the files itself.
 * @param files the files as they are now
 */
export const pickersFor =
  (files: readonly ParsedFile[]): Picker =>
  (names) => {
    if (names === PIECES) return { widget: 'select', options: piecesIn(files) };
    if (!isFolder(names))
      return { widget: 'select', options: files.flatMap((file) => definedIn(file, names)) };
    const { title, numbered } = fileMeta(names);
    // A number in a file's name is no part of the id that other files name.
    if (numbered) return { widget: 'select', options: filesIn(names, files) ?? [] };
    return {
      widget: 'relation',
      collection: names,
      value_field: '{{slug}}',
      display_fields: [title],
    };
  };
