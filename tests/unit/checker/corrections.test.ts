import { describe, expect, it } from 'vitest';
import { correctionFile, problemsOf, withChange, withFiles } from '../support/changed.ts';

const path = 'content/corrections/10-time.yaml';
const check = (text: string): ReturnType<typeof problemsOf> =>
  problemsOf(withFiles({ 'corrections/10-time.yaml': text }));

type Fields = Parameters<typeof correctionFile>[0];

/** One slip an editor might make a row: what is written, and what must be reported on which line. */
const slips: [slip: string, fields: Fields, rule: string, line: number, says: string][] = [
  [
    'a step that does not exist',
    { touches: 'step/goes-drak' },
    'unknown-reference',
    2,
    'step/goes-dark',
  ],
  ['a step without its kind', { touches: 'goes-dark' }, 'unknown-reference', 2, 'step/…'],
  [
    'a quote that does not exist',
    { touches: 'story, quote/wild-tim' },
    'unknown-reference',
    2,
    'quote/wild-time',
  ],
  ['no piece at all', { touches: '' }, 'invalid-value', 2, 'at least 1'],
  ['a month in place of a day', { date: '2026-03' }, 'invalid-value', 1, '2026-03-05'],
  ['a day that is none', { date: '2026-02-30' }, 'invalid-value', 1, '2026-03-05'],
  ['a reason without a source', { why: 'It was misread.' }, 'unsourced-sentence', 5, '[^method]'],
  [
    'a reason with an unknown source',
    { why: 'It was misread.[^nz-hearld:1]' },
    'unknown-reference',
    5,
    'nz-herald',
  ],
  ['a misspelt key', { more: 'satus: draft\n' }, 'unknown-key', 6, 'status'],
  ['the name of a private person', { was: 'Duysak clicked.' }, 'private-name', 3, 'the contractor'],
];

describe('a slip in a correction', () => {
  it.each(slips)('%s is reported with its place and the way out', (_, fields, rule, line, says) => {
    const found = check(correctionFile(fields)).find((problem) => problem.rule === rule);
    expect(found, `a problem of the rule ${rule}`).toMatchObject({ file: path, line });
    expect(`${found?.message ?? ''} ${found?.suggestion ?? ''}`).toContain(says);
  });

  it('is not seen where there is none', () => {
    expect(check(correctionFile())).toEqual([]);
  });
});

const sources = 'content/pages/10-sources.yaml';
const pageSlips: [slip: string, from: string | RegExp, to: string, rule: string, says: string][] = [
  [
    'a sentence without a source',
    'was worked out.[^method]',
    'was worked out.',
    'unsourced-sentence',
    '[^method]',
  ],
  [
    'a changed word in a quotation',
    'was not clear what steps',
    'was unclear what steps',
    'quote-not-found',
    'was unclear',
  ],
  ['two sections of one id', 'id: quotations', 'id: figures', 'invalid-value', 'an id each'],
  ['no place for the address', '{contact}', 'us', 'invalid-value', '{contact}'],
  [
    'a name in what search engines show',
    'Every article and page',
    'What Bahtiyar said',
    'private-name',
    'the contractor',
  ],
  ['another kind of page', 'kind: sources', 'kind: corrections', 'missing-file', 'kind: sources'],
];

describe('a slip in a page beside the story', () => {
  it.each(pageSlips)('%s is reported', (_, from, to, rule, says) => {
    const found = problemsOf(withChange(sources, from, to)).find(
      (problem) => problem.rule === rule,
    );
    if (rule !== 'missing-file') expect(found?.file).toBe(sources);
    expect(found?.message ?? '').toContain(says);
  });
});
