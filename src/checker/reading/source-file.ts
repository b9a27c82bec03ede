import type { Problem } from '../problem.ts';
import { RULES } from '../rules/index.ts';

/** Why a file's content cannot be taken from it, whatever stands in it. */
export type Fault = Pick<Problem, 'rule' | 'message'> & { offset: number };

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
  fault?: Fault;
}

const NAME = /^(?:(\d+)-)?(.+)\.(?:ya?ml|md)$/;

/** Describes a file by its path below the content folder and by its text. */
export function sourceFile(path: string, below: string, text: string, fault?: Fault): SourceFile {
  const parts = below.split('/');
  const name = parts.at(-1) ?? '';
  const match = NAME.exec(name);
  return {
    path,
    folder: parts.slice(0, -1).join('/'),
    id: match?.[2] ?? name,
    order: match?.[1] ? Number(match[1]) : Infinity,
    text,
    ...(fault && { fault }),
  };
}

/** Line and column, counted from 1, of an offset into a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** A problem at an offset into a file. Its severity is the rule's, unless it is given. */
export function problemAt(
  file: Pick<SourceFile, 'path' | 'text'>,
  range: { offset: number; length?: number },
  problem: Pick<Problem, 'rule' | 'message'> &
    Partial<Pick<Problem, 'suggestion' | 'severity' | 'command'>>,
): Problem {
  return {
    severity: RULES[problem.rule].severity,
    file: file.path,
    ...placeOf(file.text, range.offset),
    length: Math.max(1, range.length ?? 1),
    ...problem,
  };
}
