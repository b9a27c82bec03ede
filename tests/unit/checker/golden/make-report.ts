import { checkHints } from '../../../../src/checker/hints.ts';
import { assemble } from '../../../../src/checker/load.ts';
import type { Problem } from '../../../../src/checker/problem.ts';
import { report } from '../../../../src/checker/report.ts';
import type { RuleId } from '../../../../src/checker/rules/index.ts';
import { language } from '../../../../src/checker/rules/language.ts';
import { verify } from '../../../../src/checker/receipts/verify.ts';
import { BREAKS } from './breaks.ts';
import { project } from './change.ts';
import { TEXT_BREAKS } from './text-breaks.ts';

/** The report of what a rule finds, without colours. A count of everything else would only change. */
function printed(
  rule: RuleId,
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
): string {
  const found = problems.filter((problem) => problem.rule === rule).slice(0, 1);
  if (found.length === 0) throw new Error(`Nothing is reported by the rule ${rule}.`);
  const files = new Map([...texts].filter(([path]) => found.some(({ file }) => file === path)));
  return report(found, files).replaceAll(/\u001B\[\d+m/g, '');
}

/** What the content of the project has already, unbroken: hints that are left standing. */
const old = assemble(project.files, project.locks);
const oldHints = new Set(
  [...old.problems, ...(await checkHints(old.parsed))].map(({ file, message }) => file + message),
);
const isOld = ({ file, message }: Problem): boolean => oldHints.has(file + message);

/** The rules that take a moment, and are only asked for by `npm run check`. */
const HINTS = { ...language, 'unused-file': true };

const isTextRule = (rule: RuleId): rule is keyof typeof TEXT_BREAKS => rule in TEXT_BREAKS;

/** Breaks a copy of the content so that a rule speaks, and gives the report as an editor reads it. */
export async function makeReport(rule: RuleId): Promise<string> {
  if (isTextRule(rule)) {
    const { content, parsed, texts } = old;
    if (!content) throw new Error('The content of the project has errors.');
    const text = TEXT_BREAKS[rule];
    const { problems } = verify(content, parsed, {
      texts: new Map(text === undefined ? [] : [['bustle', text]]),
      previous: rule === 'missing-text' ? [] : content.receipts,
      today: '2026-01-31',
    });
    return printed(rule, problems, texts);
  }
  const { files, locks } = BREAKS[rule](project);
  const { problems, parsed, texts } = assemble(files, locks);
  const all = [...problems, ...(rule in HINTS ? await checkHints(parsed) : [])];
  return printed(
    rule,
    all.filter((problem) => !isOld(problem)),
    texts,
  );
}
