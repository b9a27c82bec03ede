import type { Problem } from '../problem.ts';
import type { Severity } from '../rules/rule.ts';

const count = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? '' : 's'}`;

/** How many problems there are of each severity; errors always, the others when there are any. */
export function countProblems(problems: readonly Problem[]): Record<Severity, number> {
  const of = (severity: Severity): number =>
    problems.filter((one) => one.severity === severity).length;
  return { error: of('error'), warning: of('warning'), note: of('note') };
}

/** `2 errors, 1 note in 2 of 150 files`. */
export function summarise(problems: readonly Problem[], files: number): string {
  const { error, warning, note } = countProblems(problems);
  const counts = [
    count(error, 'error'),
    ...(warning ? [count(warning, 'warning')] : []),
    ...(note ? [count(note, 'note')] : []),
  ].join(', ');
  return `${counts} in ${new Set(problems.map(({ file }) => file)).size} of ${count(files, 'file')}`;
}
