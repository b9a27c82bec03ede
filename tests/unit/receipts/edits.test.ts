import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/lib/normalise.ts';
import { readArticleText } from '../../../src/receipts/article-text.ts';
import { makeReceipt } from '../../../src/receipts/make-receipt.ts';

/**
 * Invented articles: every paragraph quotes one sentence, and an editor prints one of the sentences.
 * Words are from a small list, so that sentences share words and nearly meet.
 */
const word = fc.constantFrom(
  ...['lamp', 'lamps', 'the', 'I', 'did', 'didn’t', 'not', 'never', 'mistake', 'mistakes,', 'was'],
  ...[
    'well-known',
    'harbour',
    'can',
    'can’t',
    'Zoë',
    'naïve',
    '11',
    '2.5',
    'light…',
    '–',
    'вода',
    '한글',
  ],
);
const sentence = fc.array(word, { minLength: 3, maxLength: 9 });
const sentences = fc.uniqueArray(sentence, {
  minLength: 2,
  maxLength: 4,
  selector: (words) => normalise(words.join(' ')),
});
const article = (quotes: readonly string[]): string =>
  quotes.map((quote) => `Somebody said: “${quote}” and went on.\n\n`).join('');

const standsIn = (printed: string, text: string): boolean =>
  'receipt' in
  makeReceipt(
    'lamps',
    { article: 'gazette', paragraph: 1, text: printed, altered: false },
    readArticleText('gazette', text),
    [],
  );
const isFound = (printed: string, quotes: readonly string[]): boolean =>
  standsIn(printed, article(quotes));

/** The sentences of an article, and an edit of the first of them that makes other words of it. */
const cases = (edit: (words: string[], at: number, other: number) => string[]) =>
  fc
    .record({ quotes: sentences, at: fc.nat(), other: fc.nat() })
    .map(({ quotes, at, other }) => {
      const [first = []] = quotes;
      return {
        quotes: quotes.map((words) => words.join(' ')),
        edited: edit([...first], at % first.length, other % first.length).join(' '),
      };
    })
    .filter(
      ({ quotes, edited }) => normalise(edited) !== normalise(quotes[0] ?? '') && /\S/.test(edited),
    );

const letters = Array.from('abcdefghijklmnopqrstuvwxyzABCé0123456789');

/** One kind of edit a row; `at` and `other` are places in the sentence. */
const edits: [what: string, edit: (words: string[], at: number, other: number) => string[]][] = [
  [
    'a letter for another',
    (words, at, other) =>
      words.with(
        at,
        (words[at] ?? '').replace(/\p{L}/u, letters[(at * 7 + other) % letters.length] ?? 'x'),
      ),
  ],
  [
    'a letter too many',
    (words, at, other) =>
      words.with(at, `${words[at] ?? ''}${letters[other % letters.length] ?? 'x'}`),
  ],
  ['a letter too few', (words, at) => words.with(at, (words[at] ?? '').slice(1))],
  ['a capital', (words, at) => words.with(at, (words[at] ?? '').toUpperCase())],
  ['a word too few', (words, at) => words.toSpliced(at, 1)],
  ['a word twice', (words, at) => words.toSpliced(at, 0, words[at] ?? '')],
  ['a word too many', (words, at) => words.toSpliced(at, 0, 'perhaps')],
  ['a word for another', (words, at) => words.with(at, 'perhaps')],
  [
    'two words in the other order',
    (words, at, other) => words.with(at, words[other] ?? '').with(other, words[at] ?? ''),
  ],
  ['a “not” put in', (words, at) => words.toSpliced(at, 0, 'not')],
  [
    'a negation taken out',
    (words) =>
      words.filter((one) => !/^(?:not|never)$/.test(one)).map((one) => one.replace('n’t', '')),
  ],
  ['a comma taken out', (words) => words.map((one) => one.replace(',', ''))],
];

describe('an edit of a quotation', () => {
  it.each(edits)('is caught: %s', (_, edit) => {
    fc.assert(
      fc.property(cases(edit), ({ quotes, edited }) => {
        expect(isFound(quotes[0] ?? '', quotes)).toBe(true);
        expect(isFound(edited, quotes)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('is caught when the article is what was edited', () => {
    fc.assert(
      fc.property(
        cases((words, at) => words.with(at, 'perhaps')),
        ({ quotes, edited }) => {
          expect(isFound(quotes[0] ?? '', quotes.with(0, edited))).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is caught when it changes the order of the parts', () => {
    fc.assert(
      fc.property(sentences, (parts) => {
        const [one = '', other = ''] = parts.map((words) => words.join(' '));
        const text = `He said: “${one}” and then: “${other}” and left.`;
        expect(standsIn(`${one} […] ${other}`, text)).toBe(true);
        expect(standsIn(`${other} […] ${one}`, text)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

/** Ways of writing the same: what may stand in the place of a match. */
const spellings: [written: RegExp, others: string[]][] = [
  [/[’']/, ["'", '’', '‘', '`', '´', '‛', '′', '＇']],
  [/["“”]/, ['"', '“', '”', '„', '«', '»', '″']],
  [/-/, ['-', '‐', '\u2011', '‒', '–', '—', '―', '−']],
  [/\s–\s/, [' – ', '—', ' —', '--', ' -- ', '\u00A0– ', ' - ']],
  [/…/, ['…', '...', ' …', '. . .', '\u00A0...']],
  [/ /, [' ', '\u00A0', '  ', '\u2009', '\u202F', '\t', ' \u200B', '\u3000']],
];
const spelled = /\s–\s|[’'"“”… -]/g;
const hidden = ['', '', '', '\u00AD', '\u200B', '\u2060'];

/** A text with other marks, dashes, white space and Unicode form, but the same words. */
const respelled = (text: string) =>
  fc
    .record({
      choices: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
      form: fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'),
    })
    .map(({ choices, form }) => {
      let count = 0;
      const pick = (others: readonly string[]): string =>
        others[(choices[count++ % choices.length] ?? 0) % others.length] ?? '';
      return (
        text
          .replaceAll(spelled, (written) =>
            pick(spellings.find(([one]) => one.test(written))?.[1] ?? []),
          )
          .replaceAll(/(?<=\p{L})(?=\p{L})/gu, () => pick(hidden))
          // An acute accent used as an apostrophe unfolds into a space and an accent.
          .split('´')
          .map((part) => part.normalize(form))
          .join('´')
      );
    });

describe('another spelling of a quotation', () => {
  it('is not caught in the printing', () => {
    fc.assert(
      fc.property(
        sentences.chain((all) => {
          const quotes = all.map((words) => words.join(' '));
          return fc.record({ quotes: fc.constant(quotes), printed: respelled(quotes[0] ?? '') });
        }),
        ({ quotes, printed }) => {
          expect(isFound(printed, quotes), printed).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is not caught in the article', () => {
    fc.assert(
      fc.property(
        sentences.chain((all) => {
          const quotes = all.map((words) => words.join(' '));
          return fc.record({ quotes: fc.constant(quotes), text: respelled(article(quotes)) });
        }),
        ({ quotes, text }) => {
          expect(standsIn(quotes[0] ?? '', text), text).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
