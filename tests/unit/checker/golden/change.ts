import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { decode } from '../../../../src/checker/reading/decode.ts';
import type { Locks } from '../../../../src/checker/load.ts';
import { readSourceFiles, readText } from '../../../../src/checker/reading/read-files.ts';
import { sourceFile, type SourceFile } from '../../../../src/checker/reading/source-file.ts';

/** The content of a project, as it is read. */
export interface Project {
  files: readonly SourceFile[];
  locks: Locks;
}

const MEASURES = 'content/measures.lock.json';
const RECEIPTS = 'content/receipts.lock.json';

/** The project's own content. */
export const project: Project = {
  files: readSourceFiles('content', process.cwd()),
  locks: { measures: readFileSync(MEASURES, 'utf8'), receipts: readFileSync(RECEIPTS, 'utf8') },
};

const below = (path: string): string => path.slice('content/'.length);

/** A file with a text, in the place of the one that was there. */
export function put({ files, locks }: Project, path: string, bytes: string | Uint8Array): Project {
  if (path === MEASURES) return { files, locks: { ...locks, measures: String(bytes) } };
  if (path === RECEIPTS) return { files, locks: { ...locks, receipts: String(bytes) } };
  const { text, fault } = decode(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  return add({ files, locks }, sourceFile(path, below(path), text, fault));
}

/** With a file, in the place of the one that was there. */
const add = ({ files, locks }: Project, file: SourceFile): Project => ({
  files: [...files.filter(({ path }) => path !== file.path), file].sort(inOrder),
  locks,
});

/** Without a file. */
export const without = ({ files, locks }: Project, path: string): Project => ({
  files: files.filter((file) => file.path !== path),
  locks,
});

const inOrder = (a: SourceFile, b: SourceFile): number => (a.path < b.path ? -1 : 1);

/** The text of a file, or of one that a command writes. */
export function textOf({ files, locks }: Project, path: string): string {
  const text =
    { [MEASURES]: locks.measures, [RECEIPTS]: locks.receipts }[path] ??
    files.find((file) => file.path === path)?.text;
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
}

/** Changes the first place where `from` stands; throws when nothing changes. */
export function change(before: Project, path: string, from: string | RegExp, to: string): Project {
  const text = textOf(before, path);
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${String(from)} is not in ${path}.`);
  return put(before, path, changed);
}

/** Whatever `make` puts at a path of a real folder, as it is read from there. */
export function onDisk(before: Project, path: string, make: (place: string) => void): Project {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    make(join(folder, basename(path)));
    const [read] = readSourceFiles(folder, folder);
    if (!read) throw new Error(`${path} is not read at all.`);
    return add(before, sourceFile(path, below(path), read.text, read.fault));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file that is listed but cannot be opened. */
export function shut(before: Project, path: string): Project {
  const { text, fault } = readText(join(tmpdir(), 'no-such-folder', path));
  return add(before, sourceFile(path, below(path), text, fault));
}
