import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/checker/load.ts';
import { report } from '../../../src/checker/report.ts';
import { githubReport } from '../../../src/checker/report/github.ts';
import { jsonReport } from '../../../src/checker/report/json.ts';
import { run } from '../support/project-copy.ts';
import { change, project } from './golden/change.ts';

const broken = change(project, 'content/outlets/bustle.yaml', 'kind: newsroom', 'kind: newsrom');
const { problems: all, texts } = assemble(broken.files, broken.locks);
const problems = all.filter(({ severity }) => severity === 'error');

describe('the report', () => {
  it('for programs holds everything that a person is told', () => {
    const { counts, problems: told } = JSON.parse(jsonReport(problems, texts)) as {
      counts: unknown;
      problems: unknown;
    };
    expect(counts).toEqual({ error: 1, warning: 0, note: 0, files: project.files.length });
    expect(told).toMatchObject([
      {
        rule: 'invalid-value',
        file: 'content/outlets/bustle.yaml',
        line: 3,
        column: 7,
        suggestion: 'newsroom',
        guide: 'docs/rules.md#invalid-value',
      },
    ]);
    expect(jsonReport(problems, texts)).toContain('> 3 | kind: newsrom');
  });

  it('for GitHub is one line a problem, whatever stands in it', () => {
    const [first] = problems;
    const lines = githubReport(
      [{ ...(first ?? problems[0]), file: 'a,b:c.yaml', message: '100 %\nof it' } as never],
      texts,
    ).split('\n');
    expect(lines[0]).toBe(
      '::error file=a%2Cb%3Ac.yaml,line=3,col=7,title=invalid-value::100 %25%0Aof it%0ADid you mean `newsroom`?   More: docs/rules.md#invalid-value',
    );
    expect(lines).toHaveLength(3);
  });

  it('shows the part of a long line where the problem is', () => {
    const long = new Map([['a.yaml', `title: ${'so very '.repeat(40)}wrong\n`]]);
    const problem = { ...problems[0], file: 'a.yaml', line: 1, column: 328, length: 5 } as never;
    const [, shown = '', marker = ''] = report([problem], long)
      .replaceAll(/\u001B\[\d+m/g, '')
      .split('\n');
    expect(shown.slice(marker.indexOf('^'))).toBe('wrong');
    expect(marker.trim().endsWith('^^^^^')).toBe(true);
  });
});

describe('npm run check', () => {
  it('ends with 0 while nothing is an error, in every format', async () => {
    const { code, output } = await run('src/cli/check.ts', ['--format', 'json'], process.cwd());
    expect(code, output).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ counts: { error: 0 } });
  });

  it('names the formats when it is asked for another', async () => {
    const { code, output } = await run('src/cli/check.ts', ['--format', 'xml'], process.cwd());
    expect(code).toBe(1);
    expect(output).toBe('Formats: npm run check -- --format pretty|json|github\n');
  });
});
