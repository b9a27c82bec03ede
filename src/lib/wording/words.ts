import { normalise } from '../normalise.ts';

/**
 * British spellings on the left, the American ones they count as on the right, for the ends of
 * words. The letters asked for before an ending keep short words apart (“four” and “for”, “filled”
 * and “filed”). Groups and no lookbehind, of which an older Safari makes a syntax error.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(\p{L}{3})is(e|ed|es|er|ers|ing|ation|ations)$/u, '$1iz$2'],
  [/(\p{L}{3})ys(e|ed|es|ing)$/u, '$1yz$2'],
  [/(\p{L}{2})our(s|ed|ing|ful|able|ite|ites|hood|hoods|al|er|ers|less)?$/u, '$1or$2'],
  [/(\p{L}{2}[bt])re(s?)$/u, '$1er$2'],
  [/([aeiouy]\p{L}+[aeiou])ll(ed|er|ers|ing|ation)$/u, '$1l$2'],
  [/(\p{L}{2})ence(s?)$/u, '$1ense$2'],
  [/(\p{L}{3})ogue(s?)$/u, '$1og$2'],
  [/(\p{L}{3})gramme(s?)$/u, '$1gram$2'],
  [/dgement(s?)$/u, 'dgment$1'],
];

const spelled = (word: string): string =>
  SPELLINGS.reduce((text, [british, american]) => text.replace(british, american), word);

/** Every wording is compared with every other one, and the same few texts come again and again. */
const known = new Map<string, readonly string[]>();

/**
 * The words of a text, made comparable: one Unicode form, lower case, one spelling, no punctuation
 * besides the apostrophe inside a word. Cuts (`[…]`) are no words.
 */
export function words(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const found =
    normalise(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
  const spelt = found.map(spelled);
  known.set(text, spelt);
  return spelt;
}
