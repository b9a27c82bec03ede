import type { Rule } from './rule.ts';

/** What we write ourselves, outside quotation marks. */
export const language = {
  term: {
    severity: 'error',
    finds: 'a word that says more than is known, in our own voice',
    mend: 'Write the word of `content/style.yaml` that the message names. A word that somebody else used stands between quotation marks.',
  },
  spelling: {
    severity: 'warning',
    finds:
      'a word that is neither in the dictionary of `content/style.yaml` nor a name in the content',
    mend: 'Correct it, or write it where names are kept: an outlet, a speaker, a credit.',
  },
  markdown: {
    severity: 'warning',
    finds: 'Markdown that will not look as it was meant',
    mend: 'The message says what is odd; compare it with a neighbouring file.',
  },
  'long-sentence': {
    severity: 'note',
    finds: 'a sentence of more than 30 words',
    mend: 'Make two of it.',
  },
  'hard-to-read': {
    severity: 'note',
    finds: 'a passage that asks for more than thirteen years of school',
    mend: 'Use shorter words and shorter sentences.',
  },
} as const satisfies Record<string, Rule>;
