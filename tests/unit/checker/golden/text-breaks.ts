import type { texts } from '../../../../src/checker/rules/texts.ts';

const COINCIDENCES =
  'It’s all about a number of coincidences, with very, very little probabilities that randomly occurred on my last day,';

/** An article of Bustle's length, with a paragraph in the place of another. */
const article = (paragraph: number, words: string): string =>
  Array.from({ length: 12 }, (_, index) =>
    index + 1 === paragraph ? words : `Paragraph ${index + 1} of an article made up for a test.`,
  ).join('\n');

/** For each rule of `npm run verify` a text of Bustle's article that makes it speak. */
export const TEXT_BREAKS: Record<keyof typeof texts, string | undefined> = {
  'missing-text': undefined,
  'empty-text': '',
  'quote-differs': article(5, `"${COINCIDENCES.replace('a number', 'a great number')}" he said.`),
  'quote-elsewhere': article(6, `"${COINCIDENCES}" he said.`),
  'quote-incomplete': article(5, `"You know, ${COINCIDENCES}" he said.`),
  'quote-cut': article(
    6,
    '"I had a wild time in America, but not a good one, I was tired sometimes. And everyone can do mistakes. I did a mistake."',
  ),
  'quote-order': article(
    6,
    '"I was tired sometimes. And everyone can do mistakes. I did a mistake." And: "I had a wild time in America,"',
  ),
};
