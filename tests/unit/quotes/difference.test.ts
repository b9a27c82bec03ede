import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, type Piece } from '../../../src/quotes/difference.ts';
import { wordingHtml } from '../../../src/quotes/wording.ts';

const kinds = (reference: string, printed: string): [string, Piece['kind']][] =>
  difference(reference, printed).map(({ text, kind }) => [text, kind]);

/** The printing as it stands, without what only the reference has. */
const printedIn = (pieces: readonly Piece[]): string =>
  pieces
    .filter(({ kind }) => kind !== 'left-out')
    .map(({ text }) => text)
    .join(' ');

describe('the difference between two printings', () => {
  it('is nothing where only typography differs', () => {
    expect(kinds('I didn’t — “really”', 'I didn\'t – "really"')).toEqual([
      ['I didn\'t – "really"', 'same'],
    ]);
  });

  it('tells a changed word from a spelling variant and from punctuation', () => {
    expect(
      kinds(
        'I was not authorised to speak, he said, to my neighbours',
        'I am not authorized to speak he said, to my neighbors',
      ),
    ).toEqual([
      ['I', 'same'],
      ['was', 'left-out'],
      ['am', 'changed'],
      ['not', 'same'],
      ['authorized', 'spelling'],
      ['to', 'same'],
      ['speak', 'punctuation'],
      ['he said, to my', 'same'],
      ['neighbors', 'spelling'],
    ]);
  });

  it('shows a lost negation', () => {
    expect(kinds('I did not do it', 'I did do it')).toContainEqual(['not', 'left-out']);
  });

  it('takes a shorter quotation for no other wording', () => {
    const long = 'I want to continue an ordinary life. I just want to continue an ordinary life.';
    expect(kinds(long, 'I just want to continue an ordinary life.')).toEqual([
      ['I just want to continue an ordinary life.', 'same'],
    ]);
  });

  it('keeps the cut of a printing where it stands', () => {
    const pieces = kinds('one two three four five six seven', 'one two […] six seven');
    expect(pieces.map(([text]) => text).join(' ')).toContain('[…]');
    expect(pieces.every(([, kind]) => kind === 'same')).toBe(true);
  });

  it('never changes the printing itself', () => {
    const word = fc.constantFrom(
      'I',
      'did',
      'not',
      'a',
      'mistake,',
      'authorised',
      '[…]',
      '...',
      'It’s',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (reference, printed) => {
        expect(printedIn(difference(reference, printed))).toBe(printed);
      }),
    );
  });

  it('is drawn as HTML that holds every sign as text', () => {
    const html = wordingHtml([
      { text: '<b>', kind: 'same' },
      { text: 'a & b', kind: 'changed' },
      { text: 'c', kind: 'left-out' },
    ]);
    expect(html).toBe('“&#x3C;b> <mark>a &#x26; b</mark> <del>c</del>”');
  });
});
