import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import type { SourceFile } from '../../../../src/checker/reading/source-file.ts';
import { onDisk, put, without, type Project } from '../golden/change.ts';
import type { Mutation } from './mutation.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** Saved in another way, pasted over, cut off: what happens to a file as a whole. */
const WHOLE: [
  what: string,
  work: (text: string) => string | Buffer,
  rest: Pick<Mutation, 'expects'> & Partial<Mutation>,
][] = [
  ['a BOM before', (text) => `\uFEFF${text}`, { expects: 'harmless' }],
  ['CRLF in', (text) => text.replaceAll('\n', '\r\n'), { expects: 'harmless' }],
  [
    'a BOM and CRLF in',
    (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    { expects: 'harmless' },
  ],
  ['empty lines after', (text) => `${text}\n\n`, { expects: 'harmless' }],
  ['no last line feed in', (text) => text.trimEnd(), { expects: 'harmless' }],
  ['old line ends in', (text) => text.replaceAll('\n', '\r'), { expects: 'caught' }],
  ['UTF-16 in', utf16, { expects: 'caught', rule: 'encoding', line: 1 }],
  [
    'Latin-1 in',
    (text) => Buffer.from(`${text}# caf\u00E9\n`, 'latin1'),
    { expects: 'caught', rule: 'encoding' },
  ],
  ['nothing in', () => '', { expects: 'caught', line: 1 }],
  ['only white space in', () => ' \n\n', { expects: 'caught' }],
  ['only a list in', () => '- one\n- two\n', { expects: 'caught' }],
  ['only a word in', () => 'Bustle\n', { expects: 'caught' }],
  ['a null byte in', (text) => bytes(`${text}\0`), { expects: 'caught' }],
  [
    'a merge conflict in',
    (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`,
    { expects: 'caught', rule: 'merge-conflict', line: 1 },
  ],
  ['two documents in', (text) => `${text}---\n${text}`, { expects: 'caught' }],
  [
    'a huge text in',
    (text) => `${text}${'# again and again and again\n'.repeat(40_000)}`,
    { expects: 'caught', rule: 'too-long' },
  ],
  ['JSON in', () => '{"a": [1, 2, {"b": null}]}', { expects: 'caught' }],
  ['HTML in', () => '<!doctype html>\n<p>Not found</p>\n', { expects: 'caught' }],
];

/** One way in which a file as a whole goes wrong; another one for each turn. */
export function fileMutation(file: SourceFile, turn: number): Mutation[] {
  const chosen = WHOLE[turn % WHOLE.length];
  if (!chosen) return [];
  const [what, work, rest] = chosen;
  return [
    {
      name: `${what} ${file.path}`,
      path: file.path,
      apply: (project) => put(project, file.path, work(file.text)),
      ...rest,
    },
  ];
}

/** Two files of different kinds, each with the other's text. */
export const swapped = (one: SourceFile, other: SourceFile): Mutation => ({
  name: `${one.path} swapped with ${other.path}`,
  path: one.path,
  apply: (project) => put(put(project, one.path, other.text), other.path, one.text),
  expects: 'caught',
});

/** A file under another name: whatever names it names nothing now. */
export function renamed(file: SourceFile): Mutation {
  const path = file.path.replace(`${file.id}.`, `${file.id}-2.`);
  return {
    name: `${file.path} renamed to ${file.id}-2`,
    path,
    apply: (project) => put(without(project, file.path), path, file.text),
    expects: 'caught',
    elsewhere: true,
  };
}

/** What can stand at a file's path instead of a file. */
export function placeMutations({ path, text }: SourceFile): Mutation[] {
  const at = (name: string, where: string, make: (place: string) => void): Mutation => ({
    name: `${name} ${where}`,
    path: where,
    apply: (project: Project) => onDisk(without(project, path), where, make),
    expects: 'caught',
    line: 1,
  });
  return [
    at('a link at', path, (place) => {
      symlinkSync('package.json', place);
    }),
    at('a link to nothing at', path, (place) => {
      symlinkSync('nothing/there', place);
    }),
    at('a link to a folder at', path, (place) => {
      symlinkSync('.', place);
    }),
    at('a folder at', path, (place) => {
      mkdirSync(place);
    }),
    at('a backup instead,', `${path}.bak`, (place) => {
      writeFileSync(place, text);
    }),
    at('a wrong ending,', path.replace(/\.\w+$/, '.txt'), (place) => {
      writeFileSync(place, text);
    }),
    at(
      'a hidden name,',
      path.replace(/[^/]+$/, (name) => `.${name}`),
      (place) => {
        writeFileSync(place, text);
      },
    ),
  ];
}
