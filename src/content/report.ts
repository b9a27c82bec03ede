import pc from 'picocolors';
import type { Problem } from './problem.ts';

/** The line before, the line itself with a marker under it. */
function frame(problem: Problem, text: string): string {
  const lines = text.split('\n');
  const width = String(problem.line).length;
  const row = (number: number, sign: string): string =>
    `  ${sign} ${String(number).padStart(width)} | ${(lines[number - 1] ?? '').slice(0, 140)}`;
  const marker = '^'.repeat(Math.min(problem.length, Math.max(1, (lines[problem.line - 1] ?? '').length - problem.column + 1), 100));
  return [
    ...(problem.line > 1 ? [row(problem.line - 1, ' ')] : []),
    row(problem.line, '>'),
    `    ${' '.repeat(width)} | ${' '.repeat(problem.column - 1)}${marker}`,
  ].join('\n');
}

const count = (number: number, word: string): string => `${String(number)} ${word}${number === 1 ? '' : 's'}`;

/**
 * All problems as a person reads them: place, rule, the lines, what to do.
 * @param texts file texts by path, for the lines around each problem
 */
export function report(problems: readonly Problem[], texts: ReadonlyMap<string, string>): string {
  const blocks = problems.map((problem) => {
    const { file, line, column, severity, rule, message, suggestion } = problem;
    const text = texts.get(file);
    return [
      `${pc.bold(`${file}:${String(line)}:${String(column)}`)}  ${severity === 'error' ? pc.red(severity) : pc.yellow(severity)}  ${rule}`,
      ...(text === undefined ? [] : [pc.dim(frame(problem, text))]),
      `    ${message}`,
      ...(suggestion ? [`    Did you mean \`${suggestion}\`?`] : []),
    ].join('\n');
  });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const bad = new Set(problems.map(({ file }) => file)).size;
  const summary = [count(errors, 'error'), ...(warnings ? [count(warnings, 'warning')] : [])].join(', ');
  return `${[...blocks, `${summary} in ${String(bad)} of ${count(texts.size, 'file')}`].join('\n\n')}\n`;
}
