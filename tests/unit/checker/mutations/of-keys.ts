import type { SourceFile } from '../../../../src/checker/reading/source-file.ts';
import { put } from '../golden/change.ts';
import { keysOf, withLines, type Key } from './keys.ts';
import type { Mutation } from './mutation.ts';

type Rest = Pick<Mutation, 'expects'> & Partial<Mutation>;

function mutation(
  what: string,
  file: SourceFile,
  { name, from }: Key,
  work: (lines: string[]) => string[],
  rest: Rest,
): Mutation {
  return {
    name: `${what} \`${name}\` in ${file.path}:${from + 1}`,
    path: file.path,
    apply: (project) => put(project, file.path, withLines(file, work)),
    ...rest,
  };
}

const deleted = (file: SourceFile, key: Key): Mutation =>
  mutation('the deleted', file, key, (lines) => lines.toSpliced(key.from, key.to - key.from), {
    expects: 'intended',
    key: key.path,
  });

const doubled = (file: SourceFile, key: Key): Mutation =>
  mutation(
    'the doubled',
    file,
    key,
    (lines) => lines.toSpliced(key.to, 0, ...lines.slice(key.from, key.to)),
    { expects: 'caught', rule: 'yaml-syntax', line: key.to + 1 },
  );

const misspelt = (file: SourceFile, key: Key): Mutation => {
  const slip = `${key.name.slice(0, -2)}${key.name.slice(-1)}${key.name.slice(-2, -1)}x`;
  return mutation(
    'the misspelt',
    file,
    key,
    (lines) => lines.with(key.from, (lines[key.from] ?? '').replace(key.name, slip)),
    { expects: 'caught', line: key.from + 1 },
  );
};

const tabbed = (file: SourceFile, key: Key): Mutation =>
  mutation(
    'a tab before',
    file,
    key,
    (lines) => lines.with(key.from, `\t${(lines[key.from] ?? '').trimStart()}`),
    { expects: 'caught' },
  );

/** A value in its place; what is of the wrong type must be caught, or be what the key may hold. */
const valued =
  (what: string, value: string, rest: Rest) =>
  (file: SourceFile, key: Key): Mutation =>
    mutation(
      what,
      file,
      key,
      (lines) => lines.with(key.from, (lines[key.from] ?? '').replace(/:.*$/, `: ${value}`)),
      rest,
    );

const wrongTypes = [
  valued('a list for', '[1, 2]', { expects: 'caught' }),
  valued('keys for', '{ a: 1 }', { expects: 'caught' }),
  valued('nothing for', '', { expects: 'caught' }),
  valued('an unclosed quotation mark in', '"oh', { expects: 'caught' }),
  valued('an unclosed bracket in', '[oh', { expects: 'caught' }),
  valued('a star in', '*oh*', { expects: 'caught' }),
];

const commented = (file: SourceFile, key: Key): Mutation =>
  mutation(
    'a remark above',
    file,
    key,
    (lines) => lines.toSpliced(key.from, 0, `${' '.repeat(key.indent)}# look here`),
    {
      expects: 'harmless',
    },
  );

const spaced = (file: SourceFile, key: Key): Mutation =>
  mutation(
    'spaces after',
    file,
    key,
    (lines) => lines.with(key.from, `${lines[key.from] ?? ''}   `),
    {
      expects: 'harmless',
    },
  );

/** The keys whose values are one of a few, or a name of something else: a slip cannot be right. */
const LISTED = new Set([
  'kind',
  'role',
  'stance',
  'topic',
  'precision',
  'about',
  'dateBasis',
  'outlet',
  'article',
  'speaker',
  'theme',
  'state',
  'status',
  'how',
  'to',
  'event',
]);

const slipped = (file: SourceFile, key: Key): Mutation =>
  mutation(
    'a slip in',
    file,
    key,
    (lines) => lines.with(key.from, (lines[key.from] ?? '').replace(/(\w)(['"]?)$/, '$1$1q$2')),
    { expects: 'caught', line: key.from + 1 },
  );

/** What can happen to the keys of a file: one of each, at places spread over the file. */
export function keyMutations(file: SourceFile, turn: number): Mutation[] {
  const keys = keysOf(file);
  const alone = keys.filter((key) => key.alone);
  const short = alone.filter((key) => key.short);
  const pick = (from: readonly Key[], step: number): Key[] => {
    const key = from[(turn * 7 + step * 3) % Math.max(1, from.length)];
    return key ? [key] : [];
  };
  const wrong = wrongTypes[turn % wrongTypes.length];
  return [
    ...pick(alone, 0).map((key) => deleted(file, key)),
    ...(turn % 2 === 0 ? pick(alone, 1).map((key) => doubled(file, key)) : []),
    ...(turn % 2 === 1 ? pick(keys, 2).map((key) => misspelt(file, key)) : []),
    ...pick(short, 3).flatMap((key) => (wrong ? [wrong(file, key)] : [])),
    ...pick(
      keys.filter(({ name, short: plain }) => plain && LISTED.has(name)),
      7,
    ).map((key) => slipped(file, key)),
    ...(turn % 3 === 0 ? pick(alone.slice(1), 4).map((key) => tabbed(file, key)) : []),
    ...(turn % 5 === 0 ? pick(short, 5).map((key) => spaced(file, key)) : []),
    ...(turn % 5 === 1 ? pick(alone, 6).map((key) => commented(file, key)) : []),
  ];
}
