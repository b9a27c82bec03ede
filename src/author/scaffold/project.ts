import { checkFile } from '../../checker/check-file.ts';
import type { ParsedFile } from '../../checker/reading/parse.ts';
import { piecesIn } from '../../checker/reading/placed-pieces.ts';
import { FOLDERS, type Folder } from '../../content/content.ts';
import { fileMeta, PIECES } from '../../content/register.ts';
import type { SourceFile } from '../../checker/reading/source-file.ts';
import { definedIn } from '../../checker/reading/told.ts';
import { InputError, type Option } from './kind.ts';

/** The files of the content that can be read. There may be errors in them: that stops nobody from adding one. */
export interface Project {
  files: readonly ParsedFile[];
}

/** Reads every file as far as it can be read. */
export const projectOf = (files: readonly SourceFile[]): Project => ({
  files: files.flatMap((file) => checkFile(file).parsed ?? []),
});

/** The files of a folder, in their order. */
export const filesIn = ({ files }: Project, folder: Folder | ''): ParsedFile[] =>
  files.filter((file) => file.folder === folder).sort((a, b) => a.order - b.order);

/**
 * The file of an id.
 * @throws {InputError} with the ids there are
 */
export function fileOf(project: Project, folder: Folder, id: string | undefined): ParsedFile {
  const files = filesIn(project, folder);
  const file = files.find((one) => one.id === id);
  if (file) return file;
  const ids = files.map((one) => one.id).join(', ');
  throw new InputError(`There is no \`${id ?? ''}\` in content/${folder}/. There are: ${ids}.`);
}

/** A value of a file that may have any shape; undefined where there is none. */
export function valueIn(file: ParsedFile | undefined, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    file?.data,
  );
}

/** A text in a file; '' where there is none. */
export function textIn(file: ParsedFile | undefined, ...path: (string | number)[]): string {
  const value = valueIn(file, ...path);
  return typeof value === 'string' ? value : '';
}

/** The files of a folder to pick from, each with what it is called. */
export const optionsIn =
  (folder: Folder) =>
  (project: Project): Option[] =>
    filesIn(project, folder).map((file) => ({
      value: file.id,
      label: textIn(file, fileMeta(folder).title),
    }));

/**
 * What a reference can name, to pick from.
 * @param names what the schema says that it names
 */
export function optionsFor(names: string): (project: Project) => Option[] {
  if (names === PIECES) return ({ files }) => piecesIn(files).map((value) => ({ value }));
  if (Object.hasOwn(FOLDERS, names)) return optionsIn(names as Folder);
  return ({ files }) => files.flatMap((file) => definedIn(file, names));
}
