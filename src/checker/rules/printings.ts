import type { Rule } from './rule.ts';

const VERIFY = 'Run `npm run verify -- --texts DIR`, where DIR holds the articles’ texts.';

/** Whether quotations are as the articles print them. */
export const printings = {
  bracket: {
    severity: 'error',
    finds: 'a square bracket in a printing without its partner',
    mend: '`[…]` marks a cut; `[words]` are the outlet’s own brackets or an insertion of ours.',
  },
  'no-words': {
    severity: 'error',
    finds: 'a printing that has nothing but brackets',
    mend: 'Copy its words from the article.',
  },
  'duplicate-printing': {
    severity: 'error',
    finds: 'two printings of one utterance in one article',
    mend: 'Put both into one text, with `[…]` between them.',
  },
  'paragraph-order': {
    severity: 'error',
    finds: 'a `through` that comes before its `paragraph`',
    mend: 'The first words stand in `paragraph`, the last ones in `through`.',
  },
  'missing-receipt': {
    severity: 'error',
    finds: 'a printing that was never compared with its article',
    mend: VERIFY,
  },
  'receipt-differs': {
    severity: 'error',
    finds: 'a printing that was changed after it was compared',
    mend: `Put back what was compared, or compare it anew. ${VERIFY}`,
  },
  'left-over-receipt': {
    severity: 'warning',
    finds: 'a receipt of a printing that is no longer there',
    mend: VERIFY,
  },
  receipts: {
    severity: 'error',
    finds: 'a file of receipts that cannot be read',
    mend: `It is never changed by hand. ${VERIFY}`,
  },
  measures: {
    severity: 'error',
    finds: 'measured figures that cannot be read or cannot be true',
    mend: 'They are never changed by hand. Run `npm run measure -- --texts DIR`.',
  },
} as const satisfies Record<string, Rule>;
