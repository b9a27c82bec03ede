import { syllable } from 'syllable';
import { sentences, withoutMarks } from '../../content/marks.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../reading/source-file.ts';
import { ownPassages } from './own-voice.ts';

const LONGEST_SENTENCE = 30;
const HARDEST_GRADE = 13;
/** A grade of fewer words says more about chance than about the text. */
const FEWEST_WORDS = 40;

const wordsOf = (text: string): string[] =>
  withoutMarks(text).match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? [];

/** The Flesch-Kincaid grade: for how many years of school a text asks. */
function grade(text: string, count: number): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return (0.39 * words.length) / count + (11.8 * syllables) / words.length - 15.59;
}

/** Hints about sentences and passages that are hard to read. */
export function checkReading(file: ParsedFile): Problem[] {
  return ownPassages(file)
    .filter(({ meta }) => !meta.forEditors)
    .flatMap(({ written, offset }) => {
      const all = sentences(written);
      const long = all.flatMap(({ text, offset: at }) => {
        const words = wordsOf(text).length;
        if (words <= LONGEST_SENTENCE) return [];
        const message = `This sentence has ${words} words; more than ${LONGEST_SENTENCE} are hard to follow. Make two of it.`;
        return [
          problemAt(
            file,
            { offset: offset + at, length: text.length },
            { rule: 'long-sentence', message },
          ),
        ];
      });
      const years = grade(written, Math.max(1, all.length));
      if (wordsOf(written).length < FEWEST_WORDS || years <= HARDEST_GRADE) return long;
      const message = `This passage asks for about ${Math.round(years)} years of school; ${HARDEST_GRADE} at most would reach more readers. Use shorter words and shorter sentences.`;
      return [...long, problemAt(file, { offset }, { rule: 'hard-to-read', message })];
    });
}
