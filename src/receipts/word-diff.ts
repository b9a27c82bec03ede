import { diffArrays } from 'diff';
import { normalise } from '../lib/normalise.ts';

/** A run of words that two texts have in common, or that only one of them has. */
export interface Change {
  mine: string;
  theirs: string;
  same: boolean;
}

/** The words of a normal form with their stops; marks beside a word are apart from it. */
export const WORDS = /[^\s']+(?:'[^\s']+)*|'/g;

const MOST_DIFFERENCES = 4;

/** Two texts word by word, in their normal form. What one has in place of the other is one change. */
export function wordChanges(mine: string, theirs: string): Change[] {
  const changes: Change[] = [];
  const tokens = (text: string): string[] => normalise(text).match(WORDS) ?? [];
  for (const { added, removed, value } of diffArrays(tokens(mine), tokens(theirs))) {
    const words = value.join(' ');
    const last = changes.at(-1);
    if (!added && !removed) changes.push({ mine: words, theirs: words, same: true });
    else if (last && !last.same && (added ? !last.theirs : !last.mine)) {
      last[added ? 'theirs' : 'mine'] = words;
    } else changes.push({ mine: removed ? words : '', theirs: added ? words : '', same: false });
  }
  return changes;
}

/**
 * The differences between an editor's words and the words they should be, in a sentence:
 * “`was` in your file, `is` in the article; `not` is only in the article”.
 * @param place what the right words are called: “the article”, “the receipt”
 */
export function describeDifferences(changes: readonly Change[], place: string): string {
  const different = changes.filter(({ same }) => !same);
  const shown = different.slice(0, MOST_DIFFERENCES).map(({ mine, theirs }) => {
    if (!theirs) return `\`${mine}\` is only in your file`;
    if (!mine) return `\`${theirs}\` is only in ${place}`;
    return `\`${mine}\` in your file, \`${theirs}\` in ${place}`;
  });
  const more = different.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
