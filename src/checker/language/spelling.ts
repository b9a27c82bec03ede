import { nearest } from '../../lib/nearest.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../reading/source-file.ts';
import { isStyle, styleIn } from '../style.ts';
import { foreignTexts, ownPassages } from './own-voice.ts';

/** As every package of dictionaries gives it. */
type Dictionary = Record<'aff' | 'dic', Uint8Array>;

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

const packageOf = (language: string): string => `dictionary-${language.toLowerCase()}`;

/** The dictionary of a language, if it is installed. */
async function dictionaryOf(language: string): Promise<Dictionary | undefined> {
  try {
    const { default: dictionary } = (await import(/* @vite-ignore */ packageOf(language))) as {
      default: Dictionary;
    };
    return dictionary;
  } catch {
    return undefined;
  }
}

/**
 * The words of ours that stand neither in the dictionary that the house style names nor among the
 * content's names; none where it names no dictionary.
 */
export async function checkSpelling(files: readonly ParsedFile[]): Promise<Problem[]> {
  const style = files.find(isStyle);
  const { spelling: language } = styleIn(files);
  if (!style || language === undefined) return [];
  const dictionary = await dictionaryOf(language);
  const spoken = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  if (!dictionary) {
    const message = `No dictionary of ${spoken} is installed, so no word is looked up. Install it, or take the line out.`;
    const command = `npm install --save-exact -D ${packageOf(language)}`;
    return [problemAt(style, style.locate(['spelling']), { rule: 'spelling', message, command })];
  }
  return misspelt(
    files.filter((file) => file !== style),
    dictionary,
    spoken,
  );
}

/** @param spoken what the language of the dictionary is called */
async function misspelt(
  files: readonly ParsedFile[],
  dictionary: Dictionary,
  spoken: string,
): Promise<Problem[]> {
  const { default: nspell } = await import('nspell');
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
              message: `“${word}” is in no dictionary of ${spoken}, and no name in the content. Correct it, or write it where names are kept: an outlet, a speaker, a credit.`,
              ...(suggestion && { suggestion }),
            },
          );
        }),
    ),
  );
}
