import { z } from 'zod';
import { bare } from '../../schemas/walk.ts';
import type { Answers, Field } from './kind.ts';
import { descriptionOf } from './schema.ts';
import { block, words } from './yaml.ts';

type Path = readonly (string | number)[];

/** The kind of file or of object that a key belongs to: what the key that tells kinds apart must say. */
interface Choice {
  path: Path;
  values: readonly string[];
}

/** A plain value that a file can have, and whether a file of some kind must have it. */
interface Leaf {
  path: Path;
  schema: z.ZodType;
  /** A list of plain values. */
  isList: boolean;
  cases: { choices: readonly Choice[]; isNeeded: boolean }[];
}

/** A plain value of a file, with the flag that gives it. */
export interface Question {
  flag: string;
  path: Path;
  schema: z.ZodType;
  as?: Exclude<Field['as'], undefined>;
  isNeeded: (answers: Answers) => boolean;
  /** Whether a file of the kind that the answers say has it at all. */
  belongs: (answers: Answers) => boolean;
}

/** The values by which a kind is told. */
function valuesIn(schema: z.ZodType | undefined): string[] {
  const { entries = {}, values = [] } = schema ? bare(schema).def : {};
  return [...Object.values(entries), ...values];
}

const pathKey = (path: Path): string => path.join('.');

/** `['said', 'usedFor']` as `said-used-for`. */
const flagFor = (path: Path): string =>
  path
    .filter((key) => typeof key === 'string')
    .join('-')
    .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The plain values of a schema: of what must be there also those inside, and of a list of objects
 * the first one's. Lists and objects that can be left out are left to whoever needs them.
 */
function leaves(
  schema: z.ZodType,
  path: Path,
  { choices, isNeeded }: Leaf['cases'][number],
): Leaf[] {
  const { def } = bare(schema);
  const must = isNeeded && !schema.safeParse(undefined).success;
  const leaf = (isList: boolean): Leaf[] => [
    { path, schema, isList, cases: [{ choices, isNeeded: must }] },
  ];
  const { discriminator, options = [] } = def;
  if (discriminator !== undefined) {
    const kinds = options.map((option) => ({
      option,
      values: valuesIn(bare(option).def.shape?.[discriminator]),
    }));
    const told = [...path, discriminator];
    const all = z.enum(kinds.flatMap(({ values }) => values));
    return [
      ...leaves(all.describe('What kind it is.'), told, { choices, isNeeded: must }),
      ...kinds.flatMap(({ option, values }) =>
        leaves(option, path, {
          choices: [...choices, { path: told, values }],
          isNeeded: must,
        }).filter((one) => pathKey(one.path) !== pathKey(told)),
      ),
    ];
  }
  if (def.shape) {
    if (!must) return [];
    return Object.entries(def.shape).flatMap(([key, one]) =>
      leaves(one, [...path, key], { choices, isNeeded: must }),
    );
  }
  if (!def.element) return leaf(false);
  const { shape, discriminator: inside } = bare(def.element).def;
  if (!shape && inside === undefined) return leaf(true);
  return must ? leaves(def.element, [...path, 0], { choices, isNeeded: must }) : [];
}

/** The leaves with one for each path: kinds of file share some of their keys. */
function merged(all: readonly Leaf[]): Leaf[] {
  const byPath = new Map<string, Leaf>();
  for (const leaf of all) {
    const before = byPath.get(pathKey(leaf.path));
    byPath.set(pathKey(leaf.path), {
      ...(before ?? leaf),
      cases: [...(before?.cases ?? []), ...leaf.cases],
    });
  }
  return [...byPath.values()];
}

const yesOrNo = z.enum(['true', 'false']);

/** How an answer is read, and what it is checked against. */
function reading({ schema, isList }: Leaf): Pick<Question, 'schema' | 'as'> {
  const { type } = bare(schema).def;
  if (isList) return { schema, as: 'list' };
  if (type === 'boolean') return { schema: yesOrNo.describe(descriptionOf(schema)), as: 'boolean' };
  return { schema, ...(type === 'number' && { as: 'number' as const }) };
}

/** What can be asked about a new file, in the order of its schema. */
export function questions(schema: z.ZodType): Question[] {
  const all = merged(leaves(schema, [], { choices: [], isNeeded: true }));
  const short = all.map(({ path }) => flagFor(path.slice(-1)) || flagFor(path.slice(-2)));
  const flags = new Map(
    all.map(({ path }, index) => {
      const flag = short[index] ?? '';
      const isTaken = short.indexOf(flag) !== short.lastIndexOf(flag) && path.length > 1;
      return [pathKey(path), isTaken ? flagFor(path) : flag];
    }),
  );
  const holds = (choices: readonly Choice[], answers: Answers): boolean =>
    choices.every(({ path, values }) =>
      values.includes(answers[flags.get(pathKey(path)) ?? ''] ?? ''),
    );
  return all.map((leaf) => ({
    flag: flags.get(pathKey(leaf.path)) ?? '',
    path: leaf.path,
    ...reading(leaf),
    isNeeded: (answers) =>
      leaf.cases.some(({ choices, isNeeded }) => isNeeded && holds(choices, answers)),
    belongs: (answers) => leaf.cases.some(({ choices }) => holds(choices, answers)),
  }));
}

/** An answer as it stands in a file; undefined where a file without it says the same. */
function written({ as, schema }: Question, answer: string | undefined): unknown {
  if (answer === undefined) return undefined;
  if (as === 'list') return words(answer);
  if (as === 'number') return Number(answer);
  if (as === 'boolean') return answer === 'true' ? true : undefined;
  return bare(schema).meta.markdown ? block(answer) : answer;
}

type Branch = Record<string | number, unknown>;

/** The answers as the values of a file. */
export function valuesOf(asked: readonly Question[], answers: Answers): Record<string, unknown> {
  const data: Branch = {};
  for (const question of asked) {
    const value = question.belongs(answers) ? written(question, answers[question.flag]) : undefined;
    if (value === undefined) continue;
    const last = question.path.at(-1) ?? '';
    let branch = data;
    question.path.slice(0, -1).forEach((key, index) => {
      branch[key] ??= typeof question.path[index + 1] === 'number' ? [] : {};
      branch = branch[key] as Branch;
    });
    branch[last] = value;
  }
  return data;
}
