import { assemble, type Loaded, type Locks } from '../../../src/checker/load.ts';
import type { Content } from '../../../src/content/content.ts';
import { sourceFile, type SourceFile } from '../../../src/checker/reading/source-file.ts';
import { readLock } from '../../../src/checker/reading/read-lock.ts';
import { RECEIPTS, writeReceipts } from '../../../src/checker/receipts/lock.ts';
import { verify, type Verified } from '../../../src/checker/receipts/verify.ts';

/** An invented article, with marks and paragraphs of every kind. */
export const GAZETTE = `The Night the Lamps Went Out

By our own reporter

“I never touched the lamps,” the keeper told the Gazette. “It might be that I leaned on the switch.”

The keeper said that “everyone can lean on things” – and that it was a "mistake."

"We don't know who turned [the lamps] off," the mayor said. ‘Nobody saw it,’ she added. “The harbour's lamps are well-known, and I did not hear a thing. We will look into it.”

“We will ask the keeper again.

“It was the keepers' lamp that broke. I did not see it,” said a boy who "knows lamps" and "knows switches".
`;

/** A printing of the invented content, as an editor writes it. */
export interface Draft {
  article?: string;
  paragraph?: number;
  through?: number;
  text: string;
}

const quoted = (value: string | number): string => JSON.stringify(value);

function utteranceFile(printings: readonly Draft[], status: string): string {
  const lines = printings.flatMap(({ article = 'gazette', paragraph = 3, through, text }) => [
    `  - article: ${article}`,
    `    paragraph: ${paragraph}`,
    ...(through === undefined ? [] : [`    through: ${through}`]),
    `    text: ${quoted(text)}`,
  ]);
  return [
    'title: About the lamps',
    'speaker: keeper',
    'theme: night',
    "said: { how: interview, date: '1999' }",
    `status: ${status}`,
    ...(status === 'retracted' ? ['retracted: It was wrong.'] : []),
    'printings:',
    ...lines,
    '',
  ].join('\n');
}

const article = (role: string): string =>
  [
    ...(role === 'telling'
      ? ['role: telling', 'outlet: gazette']
      : ['role: background', 'publisher: The Herald']),
    'credit: Gazette',
    'address: https://gazette.example/lamps',
    'usedFor: A test',
    '',
  ].join('\n');

const site = `name: The Lamps
address: https://lamps.example
language: en
description: Lamps.
hero: { clock: '11:00', dateline: Then, headline: The lamps, dek: 'The lamps went out.[^method]', made: By us }
before: before
contact: { label: us, address: 'mailto:us@lamps.example' }
themes: [{ id: night, name: The night }]
time: { zone: Europe/London, name: London, short: UK time }
`;

/** What the invented site leaves out about the people in it. */
const style = `private:
  who: [he]
  whose: [his]
  topics:
    - { name: home, patterns: ['{whose} home'] }
    - { name: family, patterns: ['{whose} (?:mother|brother)'] }
`;

/** The words of a page beside the story. */
const page = (...more: string[]): string =>
  [
    'title: A page',
    'description: A page.',
    'lead: About the lamps.[^method]',
    'contact: Write to {contact}.',
    ...more,
    '',
  ].join('\n');

/** The files of a small invented site with one utterance. */
export function newsroom(printings: readonly Draft[], status = 'published'): SourceFile[] {
  const files: Record<string, string> = {
    'site.yaml': site,
    'style.yaml': style,
    'outlets/gazette.yaml': 'name: The Gazette\nshort: Gazette\nkind: newsroom\n',
    'speakers/keeper.yaml': 'name: The Keeper\nreference: the keeper\n',
    'articles/gazette.yaml': article('telling'),
    'articles/herald.yaml': article('background'),
    'utterances/lamps.yaml': utteranceFile(printings, status),
    'pages/corrections.yaml': page('kind: corrections', 'none: None yet.'),
    'pages/sources.yaml': page(
      'kind: sources',
      'groups:',
      ...['compared', 'named', 'other'].map(
        (group) => `  ${group}: { title: Pages, text: 'Pages.[^method]' }`,
      ),
    ),
  };
  return Object.entries(files).map(([path, text]) => sourceFile(`content/${path}`, path, text));
}

/** Checks an invented site as the build does. */
export const check = (files: readonly SourceFile[], locks: Locks = {}): Loaded =>
  assemble(files, locks);

/** The content of a site whose files are right. */
export function contentOf(files: readonly SourceFile[], locks: Locks = {}): Content {
  const { content, problems } = check(files, locks);
  if (content) return content;
  throw new Error(problems.map(({ message }) => message).join('\n'));
}

/** Verifies an invented site as the command does, on the receipts of an earlier run. */
export function verified(
  files: readonly SourceFile[],
  texts: Record<string, string> = { gazette: GAZETTE },
  { lock = '', today = '2001-02-03' } = {},
): Verified & { lock: string } {
  const { content, parsed, problems } = check(files);
  if (!content) throw new Error(problems.map(({ message }) => message).join('\n'));
  const { data } = readLock(RECEIPTS, 'receipts', lock);
  const result = verify(content, parsed, {
    texts: new Map(Object.entries(texts)),
    previous: data.receipts,
    today,
  });
  return { ...result, lock: writeReceipts(result.receipts) };
}
