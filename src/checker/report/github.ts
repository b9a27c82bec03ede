import type { Problem } from '../problem.ts';
import { waysOut } from '../report.ts';
import type { Severity } from '../rules/rule.ts';
import { summarise } from './summary.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** What would end a workflow command or one of its properties. */
const escape = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** All problems as GitHub's workflow commands, which show them beside the lines of a change. */
export function githubReport(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
): string {
  const lines = problems.map((problem) => {
    const { file, line, column, severity, rule, message } = problem;
    const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
    return `::${COMMANDS[severity]} ${place}::${escape(`${message}\n${waysOut(problem)}`)}`;
  });
  return `${[...lines, summarise(problems, texts.size)].join('\n')}\n`;
}
