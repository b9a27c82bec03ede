import { CUT } from '../lib/normalise.ts';

/** What stands between two runs of printed words: words were left out, or we put in our own. */
export type Gap = 'cut' | 'insertion';

/** A printing as it is written in a content file, taken apart at its brackets. */
export type Piece =
  | { kind: 'words'; text: string }
  | { kind: 'cut' }
  /** With its brackets: the outlet's, or an insertion of ours. */
  | { kind: 'bracket'; text: string };

/** What is wrong with the brackets of a printing, and where. */
export interface BracketFault {
  offset: number;
  message: string;
}

/** The first fault in the brackets of a text; undefined when they are right. */
export function bracketFault(text: string): BracketFault | undefined {
  let open: number | undefined;
  for (const { 0: bracket, index } of text.matchAll(/[[\]]/g)) {
    if (bracket === '[' && open !== undefined) {
      return { offset: open, message: 'This bracket is not closed before the next one opens.' };
    }
    if (bracket === ']' && open === undefined) {
      return { offset: index, message: 'This bracket closes, and none was opened before it.' };
    }
    if (bracket === ']' && !text.slice((open ?? 0) + 1, index).trim()) {
      return { offset: open ?? 0, message: 'There is nothing between these brackets.' };
    }
    open = bracket === '[' ? index : undefined;
  }
  return open === undefined
    ? undefined
    : { offset: open, message: 'This bracket is never closed.' };
}

/** The pieces of a printing whose brackets are right. */
export function pieces(text: string): Piece[] {
  return text.split(/(\[[^[\]]*\])/).flatMap((part, index): Piece[] => {
    if (index % 2 === 0) return part.trim() ? [{ kind: 'words', text: part }] : [];
    return part.replace(CUT, '') ? [{ kind: 'bracket', text: part }] : [{ kind: 'cut' }];
  });
}
