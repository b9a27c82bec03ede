import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { decode } from './decode.ts';
import { sourceFile, type Fault, type SourceFile } from './source-file.ts';

const CONTENT = /\.(?:ya?ml|md)$/;

/** What systems, editors and our own commands keep beside the content. */
const APART = /^(?:(?:[a-z]+\/)?README\.md|[a-z]+\.lock\.json|embeds\/[\w.]+\.js(?:on)?)$/;
const LEFTOVER = /^(?:\..*|Thumbs\.db|desktop\.ini)$/;

const isApart = (entry: Dirent, below: string): boolean =>
  APART.test(below) || (LEFTOVER.test(entry.name) && !CONTENT.test(entry.name));

/** Why an entry is not read at all. */
function refusal(entry: Dirent): Fault | undefined {
  if (entry.isSymbolicLink())
    return {
      rule: 'symlink',
      message:
        'This is a link to something in another place, which is not kept with the project. Put the file itself here.',
      offset: 0,
    };
  if (entry.isFile() && CONTENT.test(entry.name) && !entry.name.startsWith('.')) return undefined;
  return {
    rule: 'unknown-file',
    message: entry.isFile()
      ? `Nothing reads this file, because of its name. Content has the ending \`.yaml\` or \`.md\` and no dot in front; keep anything else outside content/.`
      : 'This is called like a file of content, and is none. Put the file here, or give the folder another name.',
    offset: 0,
  };
}

/** A file's text, whatever is wrong with the file. */
export function readText(path: string): { text: string; fault?: Fault } {
  try {
    return decode(readFileSync(path));
  } catch {
    const message =
      'This file cannot be opened. Change its permissions so that you can read it, or put it back.';
    return { text: '', fault: { rule: 'unreadable', message, offset: 0 } };
  }
}

const read = new Map<string, SourceFile>();

/** The file as it was read before, if it has not changed: what is known of it still holds. */
function unchanged(path: string, file: SourceFile): SourceFile {
  const before = read.get(path);
  if (before && isDeepStrictEqual(before, file)) return before;
  read.set(path, file);
  return file;
}

/** Reads every file below a folder, in the order of path. What cannot be read has a `fault`. */
export function readSourceFiles(folder: string, root: string): SourceFile[] {
  const slashed = (from: string, path: string): string => relative(from, path).split(sep).join('/');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ entry, path }) => !isApart(entry, slashed(folder, path)))
    .filter(({ entry }) => !entry.isDirectory() || CONTENT.test(entry.name))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ entry, path }) => {
      const fault = refusal(entry);
      const { text, fault: unreadable } = fault ? { text: '', fault } : readText(path);
      const file = sourceFile(slashed(root, path), slashed(folder, path), text, unreadable);
      return unchanged(path, file);
    });
}
