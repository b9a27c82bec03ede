import { nearest } from '../nearest.ts';
import type { ParsedFile } from '../parse.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../source-file.ts';
import { foreignTexts, ownPassages } from './own-voice.ts';

const WORD = /(?<![\p{L}\p{N}.])\p{L}[\p{L}’']*\p{L}(?![\p{N}])/gu;

/** More would take seconds; the first few show what is going on. */
const MOST_SUGGESTIONS = 8;

const plain = (word: string): string => word.replaceAll('’', "'").replace(/'s?$/, '');
const isInitials = (word: string): boolean => /^\p{Lu}+s?$/u.test(word);

/** Names and other people's words, taken from the content itself. */
function knownWords(files: readonly ParsedFile[]): ReadonlySet<string> {
  const texts = files.flatMap((file) => [file.id, ...foreignTexts(file)]);
  return new Set(texts.flatMap((text) => [...text.matchAll(WORD)].map(([word]) => plain(word))));
}

/** The words of ours that stand neither in a British dictionary nor among the content's names. */
export async function checkSpelling(files: readonly ParsedFile[]): Promise<Problem[]> {
  const { default: nspell } = await import('nspell');
  const { default: dictionary } = await import('dictionary-en-gb');
  const speller = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
  const known = knownWords(files);
  const names = [...known].filter((word) => /^\p{Lu}/u.test(word));
  const isRight = (word: string): boolean =>
    known.has(word) || known.has(word.toLowerCase()) || isInitials(word) || speller.correct(word);
  // A capital in mid-sentence makes a name; a new one is fine unless it is nearly one that we have.
  const isNewName = (word: string, before: string): boolean =>
    /^\p{Lu}/u.test(word) && /[\p{Ll},;] $/u.test(before) && nearest(word, names) === undefined;
  let suggestions = 0;
  const nearestTo = (word: string): string | undefined =>
    (suggestions += 1) > MOST_SUGGESTIONS ? undefined : speller.suggest(word)[0];
  return files.flatMap((file) =>
    ownPassages(file).flatMap(({ own, offset }) =>
      [...own.matchAll(WORD)]
        .filter(
          ({ index, 0: word }) =>
            !isRight(plain(word)) && !isNewName(plain(word), own.slice(0, index)),
        )
        .map(({ index, 0: word }) => {
          const suggestion = nearest(plain(word), names) ?? nearestTo(plain(word));
          return problemAt(
            file,
            { offset: offset + index, length: word.length },
            {
              rule: 'spelling',
              message: `“${word}” is in no British dictionary, and no name in the content. Correct it, or write it where names are kept: an outlet, a speaker, a credit.`,
              ...(suggestion && { suggestion }),
            },
          );
        }),
    ),
  );
}
