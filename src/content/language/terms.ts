import { METHOD } from '../marks.ts';
import type { ParsedFile } from '../parse.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../source-file.ts';
import { toldIn } from '../told.ts';
import { ownPassages } from './own-voice.ts';

/** Not of the event: what it was not, a thing in general, and other things than the account. */
const DENIED = '(?<!\\b(?:not|never|no|nor|a|any)\\s+)';
const OTHER_THING =
  '(?!(?<=\\b(?:the|a|an|some|these|his|their)\\s+\\S+ed)\\s+(?!account|profile|page|and|by)\\p{L}+)';

const term = (words: string): RegExp =>
  new RegExp(`${DENIED}\\b(?:${words})\\b${OTHER_THING}`, 'giu');

/** Words for the event that say more than is known, and what we write. */
const TERMS = [
  { words: term('delet(?:e|es|ed|ing|ions?)'), instead: 'deactivated' },
  { words: term('suspen(?:d|ds|ded|ding|sions?)'), instead: 'deactivated' },
] as const;

/**
 * Words in our own voice that take a side: the account was deactivated. What somebody else wrote
 * stands between quotation marks, and is not looked at.
 */
export function checkTerms(file: ParsedFile): Problem[] {
  if (toldIn(file)[0]?.meta.file?.aboutWords) return [];
  return ownPassages(file).flatMap(({ own, offset }) =>
    TERMS.flatMap(({ words, instead }) =>
      [...own.matchAll(words)].map(({ index, 0: word }) =>
        problemAt(
          file,
          { offset: offset + index, length: word.length },
          {
            rule: 'term',
            message: `In our own voice the account was ${instead}, for example “the account was ${instead}[^${METHOD}]”. Where “${word}” is somebody's word, put it between “ and ”.`,
            suggestion: instead,
          },
        ),
      ),
    ),
  );
}
