import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/checker/check-file.ts';
import { assemble } from '../../../src/checker/load.ts';
import type { Problem } from '../../../src/checker/problem.ts';
import { report } from '../../../src/checker/report.ts';
import { collectReferences } from '../../../src/checker/rules/reference-rules.ts';
import { readSourceFiles } from '../../../src/checker/reading/read-files.ts';
import type { SourceFile } from '../../../src/checker/reading/source-file.ts';
import { KINDS } from '../../../src/author/scaffold/kinds.ts';

const files = readSourceFiles('content', process.cwd());

/** The real content with one file changed; the change must change something. */
function withChange(path: string, from: string | RegExp, to: string): SourceFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const text = file.text.replace(from, to);
    expect(text, `${String(from)} is in ${path}`).not.toBe(file.text);
    return { ...file, text };
  });
}

const problemsOf = (changed: SourceFile[]): Problem[] => assemble(changed).problems;

/** The line, counted from 1, on which a text stands in a changed file. */
function lineOf(changed: SourceFile[], path: string, text: string): number {
  const lines = changed.find((file) => file.path === path)?.text.split('\n') ?? [];
  return lines.findIndex((line) => line.includes(text)) + 1;
}

describe('the content of the project', () => {
  it('has no errors and nothing to warn of', () => {
    expect(problemsOf(files).filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

/** One slip an editor might make a row: what is changed, and what must be reported where. */
const slips: [
  slip: string,
  path: string,
  from: string | RegExp,
  to: string,
  rule: string,
  line: string,
  says: string,
][] = [
  [
    'a misspelt key',
    'content/articles/bustle.yaml',
    'credit:',
    'credti:',
    'unknown-key',
    'credti',
    'credit',
  ],
  [
    'a misspelt key in a list',
    'content/utterances/wild-time.yaml',
    'paragraph: 12',
    'paragrph: 12',
    'unknown-key',
    'paragrph',
    'paragraph',
  ],
  [
    'a misspelt key of a graphic',
    'content/scenes/10-report.md',
    'caption:',
    'captoin:',
    'unknown-key',
    'captoin',
    'caption',
  ],
  ['a missing key', 'content/outlets/bustle.yaml', /^name:.*\n/m, '', 'missing-key', '', '`name`'],
  [
    'a reference to nothing',
    'content/utterances/wild-time.yaml',
    'article: washington-post',
    'article: washingon-post',
    'unknown-reference',
    'washingon-post',
    'washington-post',
  ],
  [
    'an unknown theme',
    'content/utterances/wild-time.yaml',
    'theme: mistake',
    'theme: mistakes',
    'unknown-reference',
    'mistakes',
    'mistake',
  ],
  [
    'an unknown stance',
    'content/claims/identity.yaml',
    'stance: hedges',
    'stance: hedge',
    'invalid-value',
    'stance: hedge',
    'hedges',
  ],
  [
    'an unknown state',
    'content/scenes/10-report.md',
    'state: filling',
    'state: filing',
    'unknown-state',
    'filing',
    'filling',
  ],
  [
    'a mark for an unknown article',
    'content/scenes/10-report.md',
    '[^nz-herald:7]',
    '[^nz-hearld:7]',
    'unknown-reference',
    'nz-hearld',
    'nz-herald',
  ],
  [
    'a sentence without a source',
    'content/scenes/10-report.md',
    '[^nz-herald:7]',
    '',
    'unsourced-sentence',
    'The contractor worked',
    '[^gazette:9]',
  ],
  [
    'a changed word in a quotation',
    'content/scenes/50-man.md',
    'says: “I did a mistake.”',
    'says: “I made a mistake.”',
    'quote-not-found',
    'I made a mistake',
    'I made a mistake',
  ],
  [
    'a tab',
    'content/utterances/wild-time.yaml',
    'printings:\n  - article: bustle',
    'printings:\n\t- article: bustle',
    'yaml-syntax',
    '\t- article',
    'tab',
  ],
  [
    'a doubled key',
    'content/outlets/bustle.yaml',
    'kind: newsroom',
    'kind: newsroom\nkind: source',
    'yaml-syntax',
    'kind: source',
    'twice',
  ],
  [
    'an unclosed quotation mark',
    'content/scenes/30-dark.md',
    'at: "1:45"',
    'at: "1:45',
    'yaml-syntax',
    '',
    '',
  ],
  [
    'a time after the end of the clock',
    'content/scenes/30-dark.md',
    'at: "8:40"',
    'at: "12:40"',
    'time-too-late',
    '12:40',
    'ends at 11:00',
  ],
  [
    'a clock that runs back',
    'content/scenes/30-dark.md',
    'at: "8:40"',
    'at: "3:40"',
    'time-order',
    '3:40',
    '6:24',
  ],
  [
    'a state where a time belongs',
    'content/scenes/30-dark.md',
    'at: "8:40"',
    'state: whole',
    'step-position',
    'state: whole',
    'clock',
  ],
  [
    'a step id that is taken',
    'content/scenes/20-click.md',
    'id: wheels-in-motion',
    'id: triage',
    'duplicate-id',
    'id: triage',
    'content/scenes/10-report.md',
  ],
  [
    'HTML in the text',
    'content/scenes/10-report.md',
    'Five tellings',
    '<b>Five</b> tellings',
    'html-in-text',
    '<b>',
    'Markdown',
  ],
  [
    'evidence of more than 25 words',
    'content/claims/identity.yaml',
    'now we know who was behind it',
    'word '.repeat(26),
    'invalid-value',
    'word word',
    '25 words',
  ],
  [
    'an address that is none',
    'content/articles/bustle.yaml',
    /address: .*/,
    'address: www.bustle.com',
    'invalid-value',
    'www.bustle.com',
    'https://',
  ],
  [
    'a date that is none',
    'content/articles/bustle.yaml',
    /date: .*/,
    'date: November 2017',
    'invalid-value',
    'November 2017',
    '1998-03',
  ],
  [
    'a note of memory',
    'content/articles/bustle.yaml',
    /credit: .*/,
    'credit: Bustle, FROM MEMORY',
    'from-memory',
    'FROM MEMORY',
    'memory',
  ],
];

describe('a slip in a file', () => {
  it.each(slips)(
    '%s is reported with its place and the way out',
    (_, path, from, to, rule, line, says) => {
      const changed = withChange(path, from, to);
      const problem = problemsOf(changed).find(
        (found) => found.file === path && found.rule === rule,
      );
      expect(problem, `a problem of the rule ${rule}`).toBeDefined();
      if (line) expect(problem?.line).toBe(lineOf(changed, path, line));
      expect(`${problem?.message ?? ''} ${problem?.suggestion ?? ''}`).toContain(says);
    },
  );

  it('does not hide the slips in other files', () => {
    const changed = withChange('content/articles/bustle.yaml', 'credit:', 'credti:').map((file) =>
      file.path === 'content/outlets/bustle.yaml' ? { ...file, text: 'name: [' } : file,
    );
    const places = problemsOf(changed).map(({ file }) => file);
    expect(places).toContain('content/articles/bustle.yaml');
    expect(places).toContain('content/outlets/bustle.yaml');
  });

  it('leaves nothing to publish', () => {
    expect(
      assemble(withChange('content/articles/bustle.yaml', 'credit:', 'credti:')).content,
    ).toBeUndefined();
  });

  it('is a file in a place where nothing is kept', () => {
    const stray = {
      path: 'content/quote/x.yaml',
      folder: 'quote',
      id: 'x',
      order: 0,
      text: 'a: 1',
    };
    expect(problemsOf([...files, stray])).toMatchObject([
      { rule: 'unknown-place', file: 'content/quote/x.yaml' },
    ]);
  });

  it('is two files with one id', () => {
    const copies = files
      .filter(({ path }) => path === 'content/scenes/10-report.md')
      .map((file) => ({ ...file, path: 'content/scenes/11-report.md' }));
    expect(problemsOf([...files, ...copies]).map(({ rule }) => rule)).toContain('duplicate-id');
  });
});

describe('a reference to what is not there', () => {
  it('names the command that makes it, by a word that the command knows', () => {
    const lost = files.map((file) => {
      const { parsed } = checkFile(file);
      const places = (parsed ? collectReferences(parsed) : []).map(({ path }) =>
        file.folder === '' ? undefined : parsed?.locate(path),
      );
      return places
        .flatMap((place) => place ?? [])
        .sort((a, b) => b.offset - a.offset)
        .reduce(
          (changed, { offset, length }) => ({
            ...changed,
            text: `${changed.text.slice(0, offset)}nowhere${changed.text.slice(offset + length)}`,
          }),
          file,
        );
    });
    const commands = problemsOf(lost).flatMap(({ rule, command }) =>
      rule === 'unknown-reference' && command !== undefined ? [command] : [],
    );
    const kinds = [...new Set(commands)].map((command) => command.replace('npm run new ', ''));
    expect(kinds.length).toBeGreaterThan(4);
    expect(Object.keys(KINDS)).toEqual(expect.arrayContaining(kinds));
  });
});

describe('the report', () => {
  it('shows the place, the line with a marker, the words and a suggestion', () => {
    const changed = withChange('content/outlets/bustle.yaml', 'kind: newsroom', 'kind: newsrom');
    const { problems, texts } = assemble(changed);
    const plain = report(problems, texts).replaceAll(/\u001B\[\d+m/g, '');
    const line = lineOf(changed, 'content/outlets/bustle.yaml', 'newsrom');
    expect(plain).toContain(`content/outlets/bustle.yaml:${String(line)}:7  error  invalid-value`);
    expect(plain).toContain('| kind: newsrom\n');
    expect(plain).toContain(`|       ^^^^^^^\n`);
    expect(plain).toContain('Did you mean `newsroom`?');
    expect(plain).toContain(`in 1 of ${String(files.length)} files`);
  });
});
