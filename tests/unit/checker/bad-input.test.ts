import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/checker/problem.ts';
import { report } from '../../../src/checker/report.ts';
import type { SourceFile } from '../../../src/checker/reading/source-file.ts';
import { check, newsroom, verified, type Draft } from '../support/newsroom.ts';

const problemsOf = (draft: Draft): Problem[] => check(newsroom([draft])).problems;

/** The invented site with other words in its opening. */
const withDek = (dek: string): SourceFile[] =>
  newsroom([{ text: 'I never touched the lamps,' }]).map((file) =>
    file.id === 'site'
      ? { ...file, text: file.text.replace(/dek: '.*?'/, () => `dek: ${JSON.stringify(dek)}`) }
      : file,
  );

/** What an editor might put where a quotation belongs, a row each. */
const quotations: [what: string, draft: Draft, rule: string, says: string][] = [
  ['an unclosed bracket', { text: 'I never [… touched' }, 'bracket', 'never closed'],
  ['a bracket that nothing opened', { text: 'I never …] touched' }, 'bracket', 'none was opened'],
  [
    'a bracket inside a bracket',
    { text: 'I [never [ever]] touched' },
    'bracket',
    'not closed before the next',
  ],
  ['empty brackets', { text: 'I never [ ] touched' }, 'bracket', 'nothing between'],
  ['a cut and nothing else', { text: '[…]' }, 'no-words', 'no words'],
  ['an unknown article', { article: 'gazete', text: 'I never' }, 'unknown-reference', '`gazete`'],
  ['an empty text', { text: '' }, 'invalid-value', 'some text'],
  ['nothing but white space', { text: ' \u00A0 ' }, 'invalid-value', 'some text'],
  ['20 kB pasted by mistake', { text: 'lamps '.repeat(3400) }, 'too-long', 'pasted by mistake'],
  [
    'more than one card can hold',
    { text: 'lamps '.repeat(120) },
    'long-card',
    'at most 600 without',
  ],
  [
    'a turn of the direction of reading',
    { text: 'I \u202Enever\u202C touched' },
    'hidden-direction',
    'direction',
  ],
  ['an accent without a letter', { text: '\u0301I never' }, 'stray-accent', 'no letter'],
  ['a pile of accents', { text: `I n${'\u0301'.repeat(9)}ever` }, 'stray-accent', 'too many'],
  ['an unreadable character', { text: 'I never \u0007touched' }, 'control-character', 'unreadable'],
  [
    'a second printing of the same article',
    { text: 'I never' },
    'duplicate-printing',
    '`[…]` between them',
  ],
  [
    'paragraphs the wrong way round',
    { paragraph: 4, through: 3, text: 'I never' },
    'paragraph-order',
    '`through` (3)',
  ],
];

describe('a quotation with', () => {
  it.each(quotations)('%s gets a clear error and is not published', (what, draft, rule, says) => {
    const raw = newsroom(what.startsWith('a second') ? [draft, draft] : [draft]);
    // JSON writes what cannot be seen as an escape; an editor's program does not.
    const files = raw.map((file) => ({ ...file, text: file.text.replaceAll('\\u0007', '\u0007') }));
    const { content, problems, texts } = check(files);
    const problem = problems.find((one) => one.rule === rule);
    expect(problem?.file).toBe('content/utterances/lamps.yaml');
    expect(problem?.message).toContain(says);
    expect(content).toBeUndefined();
    expect(report(problems, texts).length, 'a report one can read').toBeLessThan(3000);
  });

  it('curly and straight marks is compared by its words', () => {
    const mixed = newsroom([
      { paragraph: 4, text: 'mistake.' },
      { article: 'herald', text: `“It's’ a "mistake."` },
    ]);
    const texts = {
      gazette: `\n\n1\n2\n3\nIt was a "mistake.”`,
      herald: '1\n2\n"“It’s\' a “mistake.”"',
    };
    expect(verified(mixed, texts).problems).toEqual([]);
  });

  it('right-to-left letters and accents on letters is taken as it is', () => {
    expect(problemsOf({ text: 'אני לא נגעתי, сказал he, e\u0301te\u0301, ตี้, निम्न.' })).toEqual([]);
  });

  it('HTML in it is text and nothing else', () => {
    const text = '<img src=x onerror=alert(1)>';
    expect(problemsOf({ text })).toEqual([]);
    expect(
      verified(newsroom([{ paragraph: 1, text }]), { gazette: `“${text}”` }).receipts,
    ).toHaveLength(1);
  });
});

/** What an editor might put into running text, a row each. */
const texts: [what: string, text: string, rule: string, says: string][] = [
  ['an HTML tag', 'The <b>lamps</b> went out.[^method]', 'html-in-text', '`<b>` is HTML'],
  ['a script', 'The lamps<script>alert(1)</script> went out.[^method]', 'html-in-text', '<script>'],
  [
    'a very long tag',
    `The <b class="${'x'.repeat(900)}">lamps</b>.[^method]`,
    'html-in-text',
    'Markdown',
  ],
  [
    'a javascript: link',
    'The [lamps](javascript:alert(1)) went out.[^method]',
    'bad-link',
    '`javascript:alert(1)`',
  ],
  [
    'one in capitals',
    'The [lamps](JaVaScRiPt:alert(1)) went out.[^method]',
    'bad-link',
    'must begin with',
  ],
  [
    'one with a character reference',
    'The [lamps](javascript&#58;alert(1)) went out.[^method]',
    'bad-link',
    'must begin with',
  ],
  [
    'one by reference',
    'The [lamps][1] went out.[^method]\n\n[1]: javascript:alert(1)',
    'bad-link',
    'must begin with',
  ],
  [
    'a data: link',
    'The [lamps](data:text/html,x) went out.[^method]',
    'bad-link',
    '`data:text/html,x`',
  ],
  [
    'a link without a scheme',
    'The [lamps](lamps.example) went out.[^method]',
    'bad-link',
    '`https:`',
  ],
  [
    'a link to another host',
    'The [lamps](//lamps.example) went out.[^method]',
    'bad-link',
    '`https:`',
  ],
  [
    'a picture',
    'The ![lamps](https://lamps.example/x.png) went out.[^method]',
    'bad-link',
    'Pictures',
  ],
];

describe('running text with', () => {
  it.each(texts)('%s gets a clear error', (_, dek, rule, says) => {
    const problem = check(withDek(dek)).problems.find((one) => one.rule === rule);
    expect(problem).toMatchObject({ file: 'content/site.yaml', line: 5 });
    expect(problem?.message).toContain(says);
    expect(problem?.message.length).toBeLessThan(300);
  });

  it.each(['https://lamps.example', 'mailto:us@lamps.example', '/chart/', '#method'])(
    'a link to %s is right',
    (address) => {
      expect(check(withDek(`The [lamps](${address}) went out.[^method]`)).problems).toEqual([]);
    },
  );

  it.each(['known FROM MEMORY only', 'known from\n  memory only'])(
    'a mark of memory left in gets an error: %s',
    (note) => {
      const files = newsroom([{ text: 'I never' }]).map((file) =>
        file.id === 'herald' ? { ...file, text: `${file.text}note: >-\n  ${note}\n` } : file,
      );
      expect(check(files).problems).toMatchObject([
        { rule: 'from-memory', file: 'content/articles/herald.yaml' },
      ]);
    },
  );
});
