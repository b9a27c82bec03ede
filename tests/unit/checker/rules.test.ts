import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesGuide } from '../../../src/checker/rules/guide.ts';
import { guideOf, RULES, type RuleId } from '../../../src/checker/rules/index.ts';
import { makeReport } from './golden/make-report.ts';

const FOLDER = 'tests/unit/checker/golden';
const rules = Object.keys(RULES) as RuleId[];
const golden = (rule: RuleId): string => readFileSync(`${FOLDER}/${rule}.txt`, 'utf8');

describe('a rule of the checker', () => {
  it.each(rules)(
    '%s reports a broken copy as it always has (npm run rules renews)',
    async (rule) => {
      expect(await makeReport(rule)).toBe(golden(rule));
    },
  );

  it.each(rules)('%s names a file, a line, its severity and its section of the guide', (rule) => {
    const [first = '', ...rest] = golden(rule).split('\n');
    expect(first).toMatch(/^content\/[^:]+:\d+:\d+ {2}(error|warning|note) {2}/);
    expect(first.endsWith(`  ${RULES[rule].severity}  ${rule}`)).toBe(true);
    expect(rest.join('\n')).toContain(guideOf(rule));
  });

  it('has a golden report, and every golden report has a rule', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
    expect(files).toEqual(rules.map((rule) => `${rule}.txt`).sort());
  });

  it('has a section in the guide under its own name', () => {
    const guide = readFileSync('docs/rules.md', 'utf8');
    const headings = [...guide.matchAll(/^### (.+)$/gm)].map((match) => match[1]);
    expect(headings.sort()).toEqual([...rules].sort());
    expect(guide).toBe(rulesGuide(golden));
  });
});
