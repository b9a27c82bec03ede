import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/checker/problem.ts';
import { GAZETTE, newsroom, verified, type Draft } from '../support/newsroom.ts';

const receiptsOf = (draft: Draft): ReturnType<typeof verified>['receipts'] =>
  verified(newsroom([draft])).receipts;
const problemOf = (draft: Draft): Problem | undefined => verified(newsroom([draft])).problems[0];

/** One printing a row that stands in the article as it is written. */
const found: [what: string, draft: Draft, exact: string[]][] = [
  [
    'all that is between two marks',
    { text: 'I never touched the lamps,' },
    ['I never touched the lamps,'],
  ],
  [
    'two quotations with a cut between them',
    { text: 'I never touched the lamps, […] It might be that I leaned on the switch.' },
    ['I never touched the lamps,', 'It might be that I leaned on the switch.'],
  ],
  [
    'a curly apostrophe and a dash where the article has straight ones',
    {
      paragraph: 5,
      text: 'The harbour’s lamps are well‑known, and I did not hear a thing. We will look into it.',
    },
    ["The harbour's lamps are well-known, and I did not hear a thing. We will look into it."],
  ],
  [
    'brackets of the outlet',
    { paragraph: 5, text: "We don't know who turned [the lamps] off," },
    ["We don't know who turned [the lamps] off,"],
  ],
  [
    'an insertion of ours in place of a word',
    { text: '[The keeper] never touched the lamps,' },
    ['never touched the lamps,'],
  ],
  [
    'an insertion of ours between two words',
    { text: 'I never [once] touched the lamps,' },
    ['I never', 'touched the lamps,'],
  ],
  [
    'the end of a quotation after a cut',
    { text: '[…] I leaned on the switch.' },
    ['I leaned on the switch.'],
  ],
  [
    'the beginning of a quotation before a cut',
    { paragraph: 4, text: 'everyone can lean […]' },
    ['everyone can lean'],
  ],
  [
    'words in several paragraphs',
    {
      paragraph: 3,
      through: 4,
      text: 'I never touched the lamps, […] everyone can lean on things',
    },
    ['I never touched the lamps,', 'everyone can lean on things'],
  ],
  [
    'a quotation that its paragraph ends without a mark',
    { paragraph: 6, text: 'We will ask the keeper again.' },
    ['We will ask the keeper again.'],
  ],
  [
    'a whole sentence after a cut sentence with a “not”',
    { paragraph: 5, text: '[…] We will look into it.' },
    ['We will look into it.'],
  ],
  [
    'a whole sentence before a cut sentence with a “not”',
    { paragraph: 7, text: "It was the keepers' lamp that broke. […]" },
    ["It was the keepers' lamp that broke."],
  ],
];

describe('a printing that stands in its article', () => {
  it.each(found)('may be %s', (_, draft, exact) => {
    expect(problemOf(draft)?.message).toBeUndefined();
    expect(receiptsOf(draft)[0]?.parts.map((part) => part.exact)).toEqual(exact);
  });

  it('has a receipt whose offsets lead to its words, with what stands beside them', () => {
    const [receipt] = receiptsOf({ paragraph: 4, text: 'everyone can lean on things' });
    const [part] = receipt?.parts ?? [];
    expect(GAZETTE.slice(part?.start, part?.end)).toBe('everyone can lean on things');
    expect(part?.prefix).toBe('The keeper said that “');
    expect(part?.suffix).toBe('” – and that it was a "mistake."');
    expect(receipt).toMatchObject({
      utterance: 'lamps',
      article: 'gazette',
      paragraph: 4,
      verified: '2001-02-03',
    });
  });
});

/** One printing a row that does not, with the rule that says so and words of its message. */
const notFound: [what: string, draft: Draft, rule: string, says: string[]][] = [
  [
    'a changed word',
    { text: 'I never moved the lamps,' },
    'quote-differs',
    ['paragraph 3', '`moved` in your file, `touched` in the article'],
  ],
  [
    'a word too many',
    { text: 'I never ever touched the lamps,' },
    'quote-differs',
    ['`ever` is only in your file'],
  ],
  [
    'a word too few',
    { text: 'I never touched lamps,' },
    'quote-differs',
    ['`the` is only in the article'],
  ],
  [
    'a misspelt word that stands alone',
    { paragraph: 4, text: 'mistoke.' },
    'quote-differs',
    ['`mistoke.` in your file', '`mistake.'],
  ],
  [
    'a word that is part of another',
    { text: 'touched the lamp' },
    'quote-differs',
    ['`lamp` in your file'],
  ],
  [
    'words that are nowhere',
    { text: 'Quite other things' },
    'quote-differs',
    ['nor anything like them'],
  ],
  [
    'a first word that is left out',
    { text: 'never touched the lamps,' },
    'quote-incomplete',
    ['`[…]`'],
  ],
  [
    'an admission cut out of a possibility',
    { text: 'I leaned on the switch.' },
    'quote-incomplete',
    ['paragraph 3', '`[…]`'],
  ],
  ['a last word that is left out', { text: 'I never touched' }, 'quote-incomplete', ['`[…]`']],
  [
    'the outlet’s own words',
    { text: 'the keeper told the Gazette.' },
    'quote-incomplete',
    ['quotation marks'],
  ],
  [
    'words between two quotations',
    { paragraph: 5, text: 'the mayor said.' },
    'quote-incomplete',
    ['quotation marks'],
  ],
  [
    'a cut that hides a “not”',
    { paragraph: 5, text: '[…] hear a thing. We will look into it.' },
    'quote-cut',
    ['“not”'],
  ],
  [
    'a cut in the middle that hides a “not”',
    {
      paragraph: 5,
      text: "The harbour's lamps are well-known, and I did […] hear a thing. We will look into it.",
    },
    'quote-cut',
    ['“not”'],
  ],
  [
    'a cut inside a word',
    { paragraph: 5, text: 'We do […] know who turned [the lamps] off,' },
    'quote-differs',
    ['`do'],
  ],
  [
    'an insertion that hides a “never”',
    { text: 'I [once] touched the lamps,' },
    'quote-cut',
    ['“not”'],
  ],
  [
    'an insertion in place of many words',
    { text: 'It might [well] the switch.' },
    'quote-cut',
    ['three words'],
  ],
  [
    'an insertion in place of the outlet’s words',
    { text: 'I never touched the lamps, [and] It might be that I leaned on the switch.' },
    'quote-cut',
    ['brackets'],
  ],
  [
    'other words in the outlet’s brackets',
    { paragraph: 5, text: "We don't know who turned [the lights] off," },
    'quote-cut',
    ['brackets'],
  ],
  [
    'the parts in the wrong order',
    { text: 'It might be that I leaned on the switch. […] I never touched the lamps,' },
    'quote-order',
    ['order of the article'],
  ],
  [
    'the wrong paragraph',
    { paragraph: 4, text: 'I never touched the lamps,' },
    'quote-elsewhere',
    ['paragraph 3', '`paragraph: 3`'],
  ],
  [
    'a paragraph that is not there',
    { paragraph: 40, text: 'I never touched the lamps,' },
    'quote-elsewhere',
    ['`paragraph: 3`'],
  ],
  [
    'no last paragraph',
    { text: 'I never touched the lamps, […] everyone can lean on things' },
    'quote-elsewhere',
    ['`paragraph: 3` and `through: 4`'],
  ],
  [
    'a last paragraph that is too far',
    { through: 4, text: 'I never touched the lamps,' },
    'quote-elsewhere',
    ['`paragraph: 3`'],
  ],
  [
    'a first word left out before a cut',
    { text: 'never touched the lamps, […] It might be that I leaned on the switch.' },
    'quote-incomplete',
    ['`[…]`'],
  ],
  [
    'a last word left out after a cut',
    { text: 'I never touched the lamps, […] It might be that I leaned on the' },
    'quote-incomplete',
    ['`[…]`'],
  ],
  [
    'an end at an apostrophe',
    { paragraph: 7, text: 'It was the keepers' },
    'quote-incomplete',
    ['`[…]`'],
  ],
  [
    'an insertion in place of one word of the outlet’s',
    { paragraph: 7, text: 'knows lamps [and also] knows switches' },
    'quote-cut',
    ['brackets'],
  ],
];

describe('a printing that does not', () => {
  it.each(notFound)('has %s', (_, draft, rule, says) => {
    const { problems, receipts } = verified(newsroom([draft]));
    expect(problems).toMatchObject([
      { rule, severity: 'error', file: 'content/utterances/lamps.yaml' },
    ]);
    for (const words of says) expect(problems[0]?.message).toContain(words);
    expect(receipts).toEqual([]);
  });
});
