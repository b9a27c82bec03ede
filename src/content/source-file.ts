import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';

/** A file of the content folder as it stands on disk. */
export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  path: string;
  /** The folder under `content/`, or '' for a file directly in it. */
  folder: string;
  /** The name without its number and ending: `scenes/10-report.md` has the id `report`. */
  id: string;
  /** The number in the name, for order; files without one come last. */
  order: number;
  text: string;
}

const NAME = /^(?:(\d+)-)?(.+)\.(?:ya?ml|md)$/;

/** Describes a file by its path below the content folder; undefined when it is not content. */
export function sourceFile(path: string, below: string, text: string): SourceFile | undefined {
  const parts = below.split('/');
  const match = NAME.exec(parts.at(-1) ?? '');
  if (!match?.[2] || parts.at(-1) === 'README.md') return undefined;
  return {
    path,
    folder: parts.slice(0, -1).join('/'),
    id: match[2],
    order: match[1] ? Number(match[1]) : Infinity,
    text,
  };
}

/** Reads every content file below a folder, in the order of path, without following it elsewhere. */
export function readSourceFiles(folder: string, root: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((below) => join(folder, below))
    .filter((path) => statSync(path).isFile())
    .sort()
    .flatMap((path) => {
      const slashed = (from: string): string => relative(from, path).split(sep).join('/');
      const file = sourceFile(slashed(root), slashed(folder), readFileSync(path, 'utf8'));
      return file ? [file] : [];
    });
}

/** Line and column, counted from 1, of an offset into a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** A problem at an offset into a file. */
export function problemAt(
  file: SourceFile,
  range: { offset: number; length?: number },
  problem: Pick<Problem, 'rule' | 'message'> & Partial<Pick<Problem, 'suggestion' | 'severity'>>,
): Problem {
  return {
    severity: 'error',
    file: file.path,
    ...placeOf(file.text, range.offset),
    length: Math.max(1, range.length ?? 1),
    ...problem,
  };
}
