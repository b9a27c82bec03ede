import { expressionOf } from '../../../src/schemas/private-words.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/checker/problem.ts';
import { sourceFile, type SourceFile } from '../../../src/checker/reading/source-file.ts';
import { check, newsroom, verified } from '../support/newsroom.ts';

const printing = { text: 'I never touched the lamps,' };

const style = sourceFile(
  'content/style.yaml',
  'style.yaml',
  readFileSync('content/style.yaml', 'utf8'),
);

/** The invented site with the style of this story, and with a line added to one of its files. */
const withLine = (line: string, path = 'content/utterances/lamps.yaml'): SourceFile[] =>
  newsroom([printing])
    .map((file) => (file.path === style.path ? style : file))
    .map((file) => (file.path === path ? { ...file, text: `${file.text}${line}\n` } : file));

const privateProblems = (line: string, path?: string): Problem[] =>
  check(withLine(line, path)).problems.filter(({ rule }) => rule === 'private-topic');

/** A sentence about nobody in particular for each topic that stays out. */
const topics: [topic: string, sentence: string][] = [
  ['age', 'a 47-year-old keeper'],
  ['age', 'The man, aged 47, said so.'],
  ['age', 'in his late forties'],
  ['religion', 'He is religious.'],
  ['religion', 'a Buddhist keeper'],
  ['heritage', 'of Martian heritage'],
  ['heritage', 'a Martian man'],
  ['heritage', 'a Mars-born keeper'],
  ['heritage', 'an immigrant'],
  ['visa', 'on a visa'],
  ['languages', 'He is fluent in Martian.'],
  ['languages', 'He speaks Martian.'],
  ['education', 'a graduate of the college'],
  ['education', 'He studied at night.'],
  ['profiles', 'https://www.linkedin.com/in/keeper'],
  ['profiles', 'on his private profile'],
  ['other work', 'at a previous employer'],
  ['other work', 'is looking for a new job'],
  ['home', 'from his home town'],
  ['home', 'who now lives in a harbour'],
  ['home', 'He has since returned to Mars.'],
  ['family and friends', 'his older brother'],
  ['family and friends', 'A friend of his said so.'],
  ['family and friends', 'The family did not answer.'],
];

describe('what would tell something about the private person', () => {
  it.each(topics)('stops the build: %s, “%s”', (topic, sentence) => {
    const problems = privateProblems(`note: ${JSON.stringify(sentence)}`);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      file: 'content/utterances/lamps.yaml',
      line: 10,
    });
    expect(problems[0]?.message).toContain(topic);
    expect(check(withLine(`note: ${JSON.stringify(sentence)}`)).content).toBeUndefined();
  });

  it.each(['outlets/gazette.yaml', 'speakers/keeper.yaml', 'articles/herald.yaml', 'site.yaml'])(
    'is looked for in every file: %s',
    (path) => {
      expect(privateProblems('# He is 47 years old.', `content/${path}`)).toHaveLength(1);
    },
  );

  it('is found over the end of a line', () => {
    expect(privateProblems('note: >-\n  from his home\n  town')).toHaveLength(1);
  });

  it('is looked for in what commands write', () => {
    const { lock } = verified(newsroom([printing]));
    const receipts = lock.replace(/"suffix": ".*"/, '"suffix": "” said his brother"');
    const { problems } = check(newsroom([printing]), { receipts });
    expect(problems).toMatchObject([{ rule: 'private-topic', file: 'content/receipts.lock.json' }]);
  });

  it('may stand when it is about somebody else, in exactly these words', () => {
    const allowed = '\naboutOthers: [{ words: Harbour College, about: the mayor }]';
    const files = (note: string): SourceFile[] =>
      withLine(note).map((file) =>
        file.id === 'site' ? { ...file, text: file.text + allowed } : file,
      );
    expect(check(files('note: The mayor went to Harbour College.')).problems).toEqual([]);
    expect(check(files('note: The man went to a college.')).problems).toHaveLength(1);
  });
});

describe('what is not about him', () => {
  it.each([
    'I want to speak to my neighbours and friends.',
    'The account was back by 7 p.m.',
    'He gave the interview in the harbour.',
    'It happened on his last day.',
    'Twitter’s customer support employee',
    'The contractor worked in trust and safety.',
    'No page we found reports a legal accusation.',
  ])('may stand: %s', (sentence) => {
    expect(privateProblems(`note: ${JSON.stringify(sentence)}`)).toEqual([]);
  });
});

describe('the names of private people', () => {
  /** The invented site with its keeper called so, and with a line about him. */
  const named = (name: string, isPrivate: boolean): Problem[] =>
    check(
      withLine('note: "Quill’s passport"').map((file) =>
        file.path === 'content/speakers/keeper.yaml'
          ? {
              ...file,
              text: file.text.replace(/^name: .*$/m, `name: ${name}\nprivate: ${isPrivate}`),
            }
          : file,
      ),
    ).problems.filter(({ rule }) => rule === 'private-topic');

  it('are taken from their files, and nobody else’s are', () => {
    expect(named('Jon Quill', true)).toHaveLength(1);
    expect(named('Jon Quill', false)).toHaveLength(0);
    expect(named('Jon Other', true)).toHaveLength(0);
  });
});

describe('a pattern of a house style', () => {
  const words = (pattern: string): RegExp =>
    new RegExp(`^(?:${expressionOf(pattern, () => 'x')})$`, 'u');

  it('means any white space by a space, and all of it by what stands behind that', () => {
    expect('home town').toMatch(words('home ?town'));
    expect('hometown').toMatch(words('home ?town'));
    expect('job \n hunt').toMatch(words('job *hunt'));
    expect('job\u00A0hunt').toMatch(words('job[ -]hunt'));
    expect('job-hunt').toMatch(words('job[ -]hunt'));
  });
});
