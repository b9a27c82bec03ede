import pc from 'picocolors';
import type { Problem } from './problem.ts';
import { codeFrame } from './report/frame.ts';
import { summarise } from './report/summary.ts';
import { guideOf } from './rules/index.ts';
import type { Severity } from './rules/rule.ts';

const COLOURS: Record<Severity, (text: string) => string> = {
  error: pc.red,
  warning: pc.yellow,
  note: pc.cyan,
};

/** The ways out of a problem: the nearest value, a command, the section of the guide. */
export function waysOut({ suggestion, command, rule }: Problem): string {
  return [
    ...(suggestion ? [`Did you mean \`${suggestion}\`?`] : []),
    ...(command ? [`To add it: ${command}`] : []),
    `More: ${guideOf(rule)}`,
  ].join('   ');
}

function block(problem: Problem, texts: ReadonlyMap<string, string>): string {
  const { file, line, column, severity, rule, message } = problem;
  const text = texts.get(file);
  return [
    `${pc.bold(`${file}:${line}:${column}`)}  ${COLOURS[severity](severity)}  ${rule}`,
    ...(text === undefined ? [] : [pc.dim(codeFrame(problem, text))]),
    `    ${message}`,
    `    ${waysOut(problem)}`,
  ].join('\n');
}

/**
 * All problems as a person reads them: place, rule, the lines, what to do.
 * @param texts file texts by path, for the lines around each problem
 */
export function report(problems: readonly Problem[], texts: ReadonlyMap<string, string>): string {
  const blocks = problems.map((problem) => block(problem, texts));
  return `${[...blocks, summarise(problems, texts.size)].join('\n\n')}\n`;
}
