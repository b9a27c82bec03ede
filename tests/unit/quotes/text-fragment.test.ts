import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPassage } from '../../../src/quotes/text-fragment.ts';

const ADDRESS = 'https://example.org/a';

/** The words that an address asks for, decoded as a browser decodes them. */
const asked = (address: string): string[] =>
  (address.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);

describe('an address that leads to a passage', () => {
  it('asks for a short passage whole, and for a long one by its ends', () => {
    expect(toPassage(ADDRESS, 'I did a mistake.')).toBe(
      `${ADDRESS}#:~:text=I%20did%20a%20mistake.`,
    );
    const long = 'one two three four five six seven eight nine ten eleven twelve';
    expect(asked(toPassage(ADDRESS, long))).toEqual([
      'one two three four five',
      'eight nine ten eleven twelve',
    ]);
  });

  it('escapes the signs that have a meaning in it', () => {
    const address = toPassage(ADDRESS, 'well-known, so & so');
    expect(address).toBe(`${ADDRESS}#:~:text=well%2Dknown%2C%20so%20%26%20so`);
  });

  it('keeps a fragment that the address has', () => {
    expect(toPassage(`${ADDRESS}#part`, 'words')).toBe(`${ADDRESS}#part:~:text=words`);
  });

  it('is a valid address with the same words, whatever they are', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ').split(/\s+/).filter(Boolean).join(' ');
        fc.pre(text !== '' && text.split(' ').length <= 10);
        const address = toPassage(ADDRESS, text);
        expect(() => new URL(address)).not.toThrow();
        expect(address.slice(ADDRESS.length)).toMatch(/^#:~:text=[\w.~%]+$/);
        expect(asked(address)).toEqual([text]);
      }),
    );
  });
});
