import { METHOD } from '../../content/marks.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import { remember } from '../../lib/remember.ts';
import type { Style } from '../../schemas/style.ts';
import { problemAt } from '../reading/source-file.ts';
import { toldIn } from '../reading/told.ts';
import { ownPassages } from './own-voice.ts';

/** Not of the event: what it was not, and a thing in general. */
const DENIED = '(?<!\\b(?:not|never|no|nor|a|any)\\s+)';

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words where they are said of the things that are meant, or of nothing. */
function pattern({ words, of }: Style['terms'][number]): RegExp {
  const things = [...of, 'and', 'by'].map(escaped).join('|');
  const otherThing = `(?!(?<=\\b(?:the|a|an|some|these|his|their)\\s+\\S+ed)\\s+(?!${things})\\p{L}+)`;
  const any = words.map((word) => escaped(word).replaceAll(' ', '\\s+')).join('|');
  return new RegExp(`${DENIED}(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])${otherThing}`, 'giu');
}

/**
 * Words in our own voice that say more than is known, by the house style. What somebody else wrote
 * stands between quotation marks, and is not looked at.
 */
export const checkTerms = remember(({ terms }: Style) => {
  const searches = terms.map((term) => ({ ...term, found: pattern(term) }));
  return remember((file: ParsedFile): Problem[] => {
    if (toldIn(file)[0]?.meta.file?.aboutWords) return [];
    return ownPassages(file).flatMap(({ own, offset }) =>
      searches.flatMap(({ found, instead, example }) =>
        [...own.matchAll(found)].map(({ index, 0: word }) =>
          problemAt(
            file,
            { offset: offset + index, length: word.length },
            {
              rule: 'term',
              message: `In our own voice “${word}” says more than is known. Write “${instead}”, for example “${example}[^${METHOD}]”. Where “${word}” is somebody's word, put it between “ and ”.`,
              suggestion: instead,
            },
          ),
        ),
      ),
    );
  });
});
