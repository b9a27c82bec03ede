import type { Rule } from './rule.ts';

/** What `npm run verify` finds when it has the articles’ texts before it. */
export const texts = {
  'missing-text': {
    severity: 'error',
    finds: 'an article whose text is not in the folder of texts',
    mend: 'Save the article’s text there, under the article’s id.',
  },
  'empty-text': {
    severity: 'error',
    finds: 'an article whose text is empty',
    mend: 'Save the article’s text in the file.',
  },
  'quote-differs': {
    severity: 'error',
    finds: 'a printing whose words differ from the article’s',
    mend: 'The message names the words; copy them from the article.',
  },
  'quote-elsewhere': {
    severity: 'error',
    finds: 'a printing that stands in another paragraph',
    mend: 'Change `paragraph`, and `through` where there is one.',
  },
  'quote-incomplete': {
    severity: 'error',
    finds: 'a printing that begins or ends where the article’s quotation marks do not',
    mend: 'Print everything between the marks, or show with `[…]` what is left out.',
  },
  'quote-cut': {
    severity: 'error',
    finds: 'a cut that changes what the sentence says',
    mend: 'Print the sentence whole.',
  },
  'quote-order': {
    severity: 'error',
    finds: 'a printing whose parts stand in another order in the article',
    mend: 'Put them in the article’s order.',
  },
} as const satisfies Record<string, Rule>;
