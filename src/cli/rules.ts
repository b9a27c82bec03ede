/**
 * `npm run rules`: breaks a copy of the content once for each rule of the checker, and renews the
 * golden reports that the tests compare with, and the guide made of them. Whatever changes is shown,
 * so that a changed message is seen before it is kept. With `--check` nothing is written.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { makeReport } from '../../tests/unit/checker/golden/make-report.ts';
import { rulesGuide } from '../checker/rules/guide.ts';
import { RULES, type RuleId } from '../checker/rules/index.ts';

const FOLDER = 'tests/unit/checker/golden';
const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;

const reports = new Map<RuleId, string>();
for (const rule of Object.keys(RULES) as RuleId[]) reports.set(rule, await makeReport(rule));

const wanted = new Map([...reports].map(([rule, text]) => [join(FOLDER, `${rule}.txt`), text]));
wanted.set(
  'docs/rules.md',
  rulesGuide((rule) => reports.get(rule) ?? ''),
);

let changes = 0;
for (const [file, text] of wanted) {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before === text) continue;
  changes += 1;
  console.log(createTwoFilesPatch(file, file, before, text, undefined, undefined, { context: 2 }));
  if (!check) writeFileSync(file, text);
}
for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))) {
  const file = join(FOLDER, name);
  if (wanted.has(file)) continue;
  changes += 1;
  console.log(`${file} belongs to no rule.`);
  if (!check) rmSync(file);
}
console.log(`${wanted.size} files, ${changes} ${check ? 'to be changed' : 'changed'}.`);
process.exitCode = check && changes > 0 ? 1 : 0;
