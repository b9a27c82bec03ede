import { RULE_GROUPS, type RuleId } from './index.ts';
import type { Rule } from './rule.ts';

const START = `# What the checker looks for

\`npm run check\` reads everything in \`content/\` and reports all problems at once. An **error** stops
the build, so nothing that has one is ever published. A **warning** should be looked at; a **note** is
a hint. \`npm run dev\` shows errors in the browser while you write.

\`--format json\` gives the same to programs, \`--format github\` shows it beside the lines of a change.

This page is written by \`npm run rules\` from the rules themselves; it is not changed by hand.
`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the report of a rule looks like, without the line that points here. */
function example(report: string): string {
  const lines = report.split('\n').slice(0, -2);
  const shown = lines
    .filter((line) => !/^\s+More: docs\S+$/.test(line))
    .map((line) => line.trimEnd());
  return ['```text', shown.join('\n').trim(), '```'].join('\n');
}

const section = (id: string, { severity, finds, mend }: Rule, report: string): string =>
  [`### ${id}`, `${capital(finds)} (${severity}).`, mend, example(report)].join('\n\n');

/**
 * The guide's page about the rules.
 * @param reportOf for each rule what it reports about a broken copy of the content
 */
export function rulesGuide(reportOf: (rule: RuleId) => string): string {
  const groups = Object.entries(RULE_GROUPS).map(([title, rules]) => {
    const sections = Object.entries<Rule>(rules).map(([id, rule]) =>
      section(id, rule, reportOf(id as RuleId)),
    );
    return [`## ${title}`, ...sections].join('\n\n');
  });
  return `${[START, ...groups].join('\n\n').replaceAll('\n\n\n', '\n\n')}\n`;
}
