import { diffArrays } from 'diff';
import { words } from './words.ts';

/** A stretch of a wording; `differs` where the other wording does not have its words. */
export interface Run {
  text: string;
  differs: boolean;
}

/** The text between white space, with the words by which it is compared. */
export const tokens = (text: string): { text: string; key: string }[] =>
  text.split(/\s+/).map((token) => ({ text: token, key: words(token).join(' ') }));

/** Marks those tokens that have words, in their order, as `differs` says. */
function runs(text: string, differs: readonly boolean[]): Run[] {
  const rest = [...differs];
  return tokens(text).reduce<Run[]>((all, token) => {
    const last = all.at(-1);
    // A lone “...” belongs to the word before it, a cut to neither side.
    const differing =
      token.key === ''
        ? !token.text.startsWith('[') && last?.differs === true
        : rest.shift() === true;
    if (last?.differs !== differing) return [...all, { text: token.text, differs: differing }];
    return [...all.slice(0, -1), { text: `${last.text} ${token.text}`, differs: differing }];
  }, []);
}

/** A stretch of both wordings: how many words it has on each side, and those that are common to both. */
export interface Stretch {
  reference: number;
  printed: number;
  common?: string[];
}

export function stretches(reference: readonly string[], printed: readonly string[]): Stretch[] {
  return diffArrays([...reference], [...printed]).reduce<Stretch[]>((all, change) => {
    const { added, removed, count } = change;
    const last = all.at(-1);
    if (!added && !removed)
      return [...all, { reference: count, printed: count, common: change.value }];
    const next = { reference: added ? 0 : count, printed: removed ? 0 : count };
    if (!last || last.common) return [...all, next];
    const joined = { reference: last.reference, printed: last.printed };
    joined.reference += next.reference;
    joined.printed += next.printed;
    return [...all.slice(0, -1), joined];
  }, []);
}

/** A single short word (“to”, “I”) common by chance to two replacements beside it is part of them. */
export const isChance = ({ common }: Stretch, index: number, all: readonly Stretch[]): boolean =>
  common?.length === 1 &&
  (common[0]?.length ?? 0) <= 3 &&
  [all[index - 1], all[index + 1]].every((side) => side && side.reference > 0 && side.printed > 0);

/**
 * Two wordings with the words marked by which they differ. Case, punctuation and spelling variants
 * are no difference; cuts are never marked.
 */
export function compare(reference: string, printed: string): { reference: Run[]; printed: Run[] } {
  const keys = (text: string): string[] =>
    tokens(text).flatMap(({ key }) => (key === '' ? [] : [key]));
  const all = stretches(keys(reference), keys(printed));
  const marked = (side: 'reference' | 'printed'): boolean[] =>
    all.flatMap((stretch, index) =>
      Array.from({ length: stretch[side] }, () => !stretch.common || isChance(stretch, index, all)),
    );
  return {
    reference: runs(reference, marked('reference')),
    printed: runs(printed, marked('printed')),
  };
}
