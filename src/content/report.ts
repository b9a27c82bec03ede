import pc from 'picocolors';
import type { Problem } from './problem.ts';

const LONGEST = 140;

/** The line before, the line itself with a marker under it. Of a long line, the part around the place. */
function frame({ line, column, length }: Problem, text: string): string {
  const lines = text.split('\n');
  const width = String(line).length;
  const from = column > LONGEST - 40 ? column - 40 : 0;
  const row = (number: number, sign: string, start = 0): string =>
    `  ${sign} ${String(number).padStart(width)} | ${(lines[number - 1] ?? '').slice(start, start + LONGEST)}`;
  const rest = (lines[line - 1] ?? '').length - column + 1;
  const marker = '^'.repeat(Math.min(length, Math.max(1, rest), 100));
  return [
    ...(line > 1 ? [row(line - 1, ' ')] : []),
    row(line, '>', from),
    `    ${' '.repeat(width)} | ${' '.repeat(column - 1 - from)}${marker}`,
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
