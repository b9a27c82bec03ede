import { describe, expect, it } from 'vitest';
import { receiptOf } from '../../../../src/content/receipt-of.ts';
import { check, contentOf, GAZETTE, newsroom, verified } from '../../support/newsroom.ts';

const printing = { text: 'I never touched the lamps,' };
const changed = [{ text: 'I never moved the lamps,' }];
const { lock } = verified(newsroom([printing]));
const rules = (...parameters: Parameters<typeof check>): string[] =>
  check(...parameters).problems.map(({ severity, rule }) => `${severity} ${rule}`);

describe('a build without the articles’ texts', () => {
  it('finds the receipt of a printing that was compared', () => {
    const content = contentOf(newsroom([printing]), { receipts: lock });
    expect(receiptOf(content, 'lamps', 'gazette')).toMatchObject({
      paragraph: 3,
      verified: '2001-02-03',
      parts: [{ exact: 'I never touched the lamps,', prefix: '“' }],
    });
    expect(receiptOf(content, 'lamps', 'herald')).toBeUndefined();
  });

  it('fails when a printing differs from its receipt, with the words that do and the way out', () => {
    const { content, problems } = check(newsroom(changed), { receipts: lock });
    expect(content).toBeUndefined();
    expect(problems).toMatchObject([
      {
        rule: 'receipt-differs',
        severity: 'error',
        file: 'content/utterances/lamps.yaml',
        line: 9,
      },
    ]);
    expect(problems[0]?.message).toContain('`moved` in your file, `touched` in the receipt');
    expect(problems[0]?.message).toContain('npm run verify -- --texts DIR');
  });

  it('fails when a printing names another paragraph than its receipt', () => {
    const { problems } = check(newsroom([{ ...printing, paragraph: 4 }]), { receipts: lock });
    expect(problems[0]?.message).toContain('stands in paragraph 3, not 4');
    expect(rules(newsroom([{ ...printing, through: 4 }]), { receipts: lock })).toEqual([
      'error receipt-differs',
    ]);
  });

  it('takes other marks and dashes for the same words', () => {
    const words = { paragraph: 5, text: "We don't know who turned [the lamps] off," };
    const kept = verified(newsroom([words])).lock;
    const curly = [{ ...words, text: words.text.replace("'", '’') }];
    expect(rules(newsroom(curly), { receipts: kept })).toEqual([]);
  });

  it('fails when a published printing has no receipt', () => {
    expect(rules(newsroom([printing]), { receipts: '{"receipts":[]}' })).toEqual([
      'error missing-receipt',
    ]);
  });

  it('warns of a draft without a receipt or with another one, and gives it none', () => {
    const none = check(newsroom([printing], 'draft'), { receipts: '{"receipts":[]}' });
    expect(none.problems).toMatchObject([{ severity: 'warning', rule: 'missing-receipt' }]);
    const other = check(newsroom(changed, 'draft'), { receipts: lock });
    expect(other.problems).toMatchObject([{ severity: 'warning', rule: 'receipt-differs' }]);
    expect(other.content?.receipts).toEqual([]);
  });

  it('asks for no receipt of a page that is not one of the compared articles', () => {
    expect(
      rules(newsroom([{ ...printing, article: 'herald' }]), { receipts: '{"receipts":[]}' }),
    ).toEqual([]);
  });

  it('asks for no receipt of what was retracted', () => {
    expect(rules(newsroom([printing], 'retracted'), { receipts: '{"receipts":[]}' })).toEqual([]);
  });

  it('warns of a receipt whose printing is gone', () => {
    const herald = newsroom([{ ...printing, article: 'herald' }]);
    expect(rules(herald, { receipts: lock })).toEqual(['warning left-over-receipt']);
  });

  it('does not take the receipts of a file with a slip for left over', () => {
    const slip = newsroom([printing]).map((file) =>
      file.id === 'lamps' ? { ...file, text: file.text.replace('speaker', 'speeker') } : file,
    );
    expect(rules(slip, { receipts: lock })).not.toContain('warning left-over-receipt');
  });

  it.each([
    ['is no JSON', '<<<<<<< HEAD', 'JSON'],
    ['has a key too many', lock.replace('"utterance"', '"note": "", "utterance"'), 'receipts.0'],
    [
      'has words that do not fill their place',
      lock.replace(/"end": \d+/, '"end": 999'),
      'receipts.0.parts.0',
    ],
    [
      'holds more of the article than it may',
      lock.replace('"suffix": "', `"suffix": "${'x'.repeat(40)}`),
      'suffix',
    ],
  ])('fails when the file of receipts %s', (_, text, says) => {
    expect(text).not.toBe(lock);
    const { problems } = check(newsroom([printing]), { receipts: text });
    expect(problems).toMatchObject([
      { rule: 'receipts', severity: 'error', file: 'content/receipts.lock.json' },
    ]);
    expect(problems[0]?.message).toContain(says);
  });

  it('keeps of an article only a few characters around the words', () => {
    const longest = Math.max(...lock.split('\n').map((line) => line.length));
    expect(longest).toBeLessThan(100);
    expect(lock).not.toContain(GAZETTE.slice(0, 40));
  });
});
