import type { Problem } from '../problem.ts';
import { guideOf } from '../rules/index.ts';
import { codeFrame } from './frame.ts';
import { countProblems } from './summary.ts';

/** All problems for programs: one object with the counts and everything a person is told. */
export function jsonReport(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
): string {
  const all = problems.map((problem) => {
    const text = texts.get(problem.file);
    return {
      ...problem,
      guide: guideOf(problem.rule),
      ...(text !== undefined && { frame: codeFrame(problem, text) }),
    };
  });
  const counts = { ...countProblems(problems), files: texts.size };
  return `${JSON.stringify({ counts, problems: all }, null, 2)}\n`;
}
