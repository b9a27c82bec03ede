import { assemble, type Locks } from '../../checker/load.ts';
import type { Problem } from '../../checker/problem.ts';
import { sourceFile, type SourceFile } from '../../checker/reading/source-file.ts';
import type { Made } from './kind.ts';

/** What the checker would say if a file stood where it is to stand. */
export interface Checked {
  /** All that it says about the file, and what it says anew about others. */
  problems: Problem[];
  /** Texts by path, for the lines around each problem. */
  texts: ReadonlyMap<string, string>;
}

const sameAs = (one: Problem, other: Problem): boolean =>
  one.file === other.file && one.rule === other.rule && one.message === other.message;

/** Checks a file among the others before it is written. Older problems elsewhere do not count. */
export function checkMade(
  made: Pick<Made, 'path' | 'text'>,
  files: readonly SourceFile[],
  locks: Locks,
): Checked {
  const below = made.path.replace(/^content\//, '');
  const file = sourceFile(made.path, below, made.text);
  const others = files.filter(({ path }) => path !== made.path);
  const { problems, texts } = assemble([...others, file], locks);
  const before = assemble(files, locks).problems;
  return {
    problems: problems.filter(
      (problem) =>
        // The keys that stand in a new file as remarks may get lost.
        problem.rule !== 'comment' &&
        (problem.file === made.path || !before.some((old) => sameAs(old, problem))),
    ),
    texts,
  };
}
