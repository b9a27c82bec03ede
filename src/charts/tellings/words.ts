import { normalise } from '../../content/normalise.ts';

/**
 * British spellings on the left, the American ones they count as on the right, for the ends of
 * words. The letters asked for before an ending keep short words apart (“four” and “for”, “filled”
 * and “filed”).
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})is(e|ed|es|er|ers|ing|ation|ations)$/u, 'iz$1'],
  [/(?<=\p{L}{3})ys(e|ed|es|ing)$/u, 'yz$1'],
  [/(?<=\p{L}{2})our(s|ed|ing|ful|able|ite|ites|hood|hoods|al|er|ers|less)?$/u, 'or$1'],
  [/(?<=\p{L}{2}[bt])re(s?)$/u, 'er$1'],
  [/(?<=[aeiouy]\p{L}+[aeiou])ll(ed|er|ers|ing|ation)$/u, 'l$1'],
  [/(?<=\p{L}{2})ence(s?)$/u, 'ense$1'],
  [/(?<=\p{L}{3})ogue(s?)$/u, 'og$1'],
  [/(?<=\p{L}{3})gramme(s?)$/u, 'gram$1'],
  [/dgement(s?)$/u, 'dgment$1'],
];

const spelled = (word: string): string =>
  SPELLINGS.reduce((text, [british, american]) => text.replace(british, american), word);

const comparable = (text: string): string[] =>
  (
    normalise(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  ).map(spelled);

/** Every printing is compared with every other one, and taking a text apart is slow. */
const known = new Map<string, readonly string[]>();

/**
 * The words of a text, made comparable: one Unicode form, lower case, one spelling, no punctuation
 * besides the apostrophe inside a word. Cuts (`[…]`) are no words.
 */
export function words(text: string): readonly string[] {
  const found = known.get(text) ?? comparable(text);
  known.set(text, found);
  return found;
}
