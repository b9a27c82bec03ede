import { describe, expect, it } from 'vitest';
import { checkHints } from '../../../src/checker/hints.ts';
import { assemble } from '../../../src/checker/load.ts';
import type { Problem } from '../../../src/checker/problem.ts';
import { change, project } from './golden/change.ts';

const REPORT = 'content/scenes/10-report.md';
const SENTENCE = 'Five tellings are not five witnesses.';

/** What is said about a sentence of ours in the place of one that is there. */
async function said(sentence: string, path = REPORT, from = SENTENCE): Promise<Problem[]> {
  const { files, locks } = change(project, path, from, sentence);
  const { problems, parsed } = assemble(files, locks);
  return [...problems, ...(await checkHints(parsed))].filter(({ file }) => file === path);
}

const rulesOf = (problems: readonly Problem[]): string[] => problems.map(({ rule }) => rule);

describe('in our own voice', () => {
  it.each([
    'The account was deleted.',
    'Twitter suspended the account.',
    'The deletion lasted eleven minutes.',
    'He was deleting the account.',
    'The deleted account came back.',
  ])('“%s” takes a side, and is an error', async (sentence) => {
    const [problem] = (await said(sentence)).filter(({ rule }) => rule === 'term');
    expect(problem).toMatchObject({ severity: 'error', suggestion: 'deactivated', line: 21 });
  });

  it.each([
    'The account was deactivated.',
    'The account was not suspended.',
    'A suspension shows another page.',
    'The deleted tweets were somebody else’s.',
  ])('“%s” may stand', async (sentence) => {
    expect(rulesOf(await said(sentence))).not.toContain('term');
  });

  it('the words of others may say what they said', async () => {
    const printed = await said(
      'Finance.co.uk writes “deleting the Twitter account of President Trump”.',
    );
    expect(rulesOf(printed)).not.toContain('term');
  });
});

describe('spelling', () => {
  it('names the place of a slip, with the nearest word, and stops nothing', async () => {
    const found = (await said('Five tellings are not five witneses.')).filter(
      ({ rule }) => rule === 'spelling',
    );
    expect(found).toMatchObject([
      { severity: 'warning', line: 21, suggestion: 'witnesses', length: 'witneses'.length },
    ]);
  });

  it('knows the names that the content holds, and takes a slip in one for a slip', async () => {
    expect(await said('Five tellings retell what Duysak told TechCrunch.')).toEqual([]);
    const found = await said('Five tellings retell what he told Techcrunsh.');
    expect(found).toMatchObject([{ rule: 'spelling', suggestion: 'TechCrunch' }]);
  });

  it('takes British words and not American ones', async () => {
    expect(rulesOf(await said('Five tellings have one colour.'))).toEqual([]);
    expect(rulesOf(await said('Five tellings have one color.'))).toEqual(['spelling']);
  });

  it('does not correct the words of others', async () => {
    const found = await said(
      'color, coluor',
      'content/articles/bustle.yaml',
      'Says It Was An Accident',
    );
    expect(rulesOf(found)).not.toContain('spelling');
  });
});

describe('the hints', () => {
  it('are notes about a long sentence, and stop nothing', async () => {
    const found = await said(`Five ${'and five '.repeat(15)}tellings.`);
    expect(found).toMatchObject([{ rule: 'long-sentence', severity: 'note', line: 21 }]);
  });

  it('point to Markdown that will not look as it was meant', async () => {
    const found = await said('Five (tellings)[/sources] are not five witnesses.');
    expect(found).toMatchObject([{ rule: 'markdown', severity: 'warning', line: 21 }]);
  });
});

it('nothing in our own texts is misspelt or odd', async () => {
  const { parsed } = assemble(project.files, project.locks);
  const found = await checkHints(parsed);
  expect(found.filter(({ severity }) => severity !== 'note')).toEqual([]);
});
