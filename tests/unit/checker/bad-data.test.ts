import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/checker/current.ts';
import { loadContent } from '../../../src/checker/load.ts';
import { ContentError } from '../../../src/checker/problem.ts';
import { content } from '../support/content.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

let copy: ProjectCopy;

beforeEach(() => {
  copy = copyProject(['content']);
});

afterEach(() => {
  copy.remove();
});

/** What a build says that is stopped by the content, without colours. */
function buildReport(): string {
  try {
    readContent(copy.folder);
  } catch (error) {
    if (error instanceof ContentError) return error.message.replaceAll(/\u001B\[\d+m/g, '');
    throw error;
  }
  return 'The content has no errors.';
}

interface Slip {
  name: string;
  path: string;
  from: string;
  to: string;
  /** What is on the line that the report must name. */
  line: string;
  rule: string;
  says: string;
  suggestion?: string;
}

const words = content.measures.articles['bustle']?.words ?? 0;
const quoted = content.measures.articles['bustle']?.quoted['contractor'] ?? 0;

const slips: Slip[] = [
  {
    name: 'a share of over 100 %',
    path: 'content/measures.lock.json',
    from: `"contractor": ${String(quoted)}`,
    to: `"contractor": ${String(words + 1)}`,
    line: '"bustle": {',
    rule: 'measures',
    says: `\`bustle\` has ${String(words + 1)} quoted words of ${String(words)}: a share of over 100 %. This file is written by a command and never by hand: npm run measure -- --texts DIR.`,
  },
  {
    name: 'a figure that is none',
    path: 'content/measures.lock.json',
    from: `"words": ${String(words)}`,
    to: '"words": "many"',
    line: '"bustle": {',
    rule: 'measures',
    says: 'What stands at `articles.bustle.words` is not right.',
  },
  {
    name: 'a clock time outside the night',
    path: 'content/articles/thewrap.yaml',
    from: "earliest: '18:50'",
    to: "earliest: '15:50'",
    line: "earliest: '15:50'",
    rule: 'clock-outside-night',
    says: '`15:50` is not from 17:00 to 23:59, where `outage.within` in content/site.yaml has it. Give Eastern time',
  },
  {
    name: 'an end of the outage in the morning',
    path: 'content/events/30-goes-dark.yaml',
    from: "\nat: '2017-11-02T18:49:00-04:00'",
    to: "\nat: '2017-11-02T06:49:00-04:00'",
    line: '06:49',
    rule: 'event-outside-night',
    says: '`2017-11-02T06:49:00-04:00` is 6:49:00 a.m. Eastern on 2 November 2017, which is not from 17:00 to 23:59',
  },
  {
    name: 'an outage that ends before it begins',
    path: 'content/events/40-back-online.yaml',
    from: "\nat: '2017-11-02T19",
    to: "\nat: '2017-11-02T17",
    line: "at: '2017-11-02T17",
    rule: 'event-order',
    says: 'before it goes dark (6:49:00 p.m. Eastern on 2 November 2017, in content/events/30-goes-dark.yaml)',
  },
  {
    name: 'a range of times that does not hold its time',
    path: 'content/events/30-goes-dark.yaml',
    from: "earliest: '2017-11-02T18:45",
    to: "earliest: '2017-11-02T18:54",
    line: 'earliest:',
    rule: 'event-order',
    says: '`earliest` (6:54:00 p.m. Eastern on 2 November 2017) comes after `at` (6:49:00 p.m. Eastern on 2 November 2017).',
  },
  {
    name: 'an unknown stance',
    path: 'content/claims/identity.yaml',
    from: 'stance: hedges',
    to: 'stance: hegdes',
    line: 'stance: hegdes',
    rule: 'invalid-value',
    says: 'Expected: one of `states`, `attributes`, `hedges`, `contradicts`.',
    suggestion: 'hedges',
  },
  {
    name: 'a printing of an unknown article',
    path: 'content/utterances/wild-time.yaml',
    from: 'article: washington-post',
    to: 'article: washington-pots',
    line: 'washington-pots',
    rule: 'unknown-reference',
    says: '`article` must be the id of a file in content/articles/. There is no `washington-pots`.',
    suggestion: 'washington-post',
  },
];

describe('bad data', () => {
  it.each(slips)('such as $name stops the build, with its place and a way out', (slip) => {
    const { path, from, to, line, rule, says, suggestion } = slip;
    copy.change(path, from, to);
    const { content: nothing, problems } = loadContent(copy.folder);
    expect(nothing).toBeUndefined();
    const at = { file: path, line: copy.lineOf(path, line), severity: 'error', rule };
    const found = problems.find((problem) => problem.rule === rule);
    expect(found).toMatchObject({ ...at, ...(suggestion && { suggestion }) });
    expect(found?.message).toContain(says);
    const report = buildReport();
    expect(report).toContain(`${path}:${String(at.line)}:${String(found?.column)}`);
    expect(report).toMatch(/so nothing is built/);
    if (suggestion) expect(report).toContain(`Did you mean \`${suggestion}\`?`);
  });

  it('is reported all at once, whatever is wrong in how many files', () => {
    const onePerRule = [...new Map(slips.map((slip) => [slip.rule, slip])).values()];
    for (const { path, from, to } of onePerRule) copy.change(path, from, to);
    const report = buildReport();
    for (const { path, line } of onePerRule)
      expect(report).toContain(`${path}:${String(copy.lineOf(path, line))}:`);
  });
});
