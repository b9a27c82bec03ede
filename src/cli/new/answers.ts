import { parseArgs } from 'node:util';
import { expectation } from '../../checker/expectation.ts';
import { InputError, type Answers, type Field, type Kind } from '../../author/scaffold/kind.ts';
import type { Project } from '../../author/scaffold/project.ts';
import { choicesOf, descriptionOf } from '../../author/scaffold/schema.ts';
import { words } from '../../author/scaffold/yaml.ts';

/** The flags of a kind with what each is for, one a line. */
export function flagList({ fields }: Kind): string {
  const rows = fields.map((field) => {
    const choices = choicesOf(field.schema);
    const among =
      choices.length > 0 && field.as !== 'boolean' ? ` One of: ${choices.join(', ')}.` : '';
    return `  --${field.flag.padEnd(12)} ${descriptionOf(field.schema) || field.ask}${among}`;
  });
  return ['Flags:', ...rows].join('\n');
}

/** Reads the flags of a kind. */
export function readFlags(kind: Kind, parameters: readonly string[]): Answers {
  const options = Object.fromEntries(
    kind.fields.map(({ flag, as }) => [
      flag,
      { type: as === 'boolean' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values } = parseArgs({ args: [...parameters], options });
    return Object.fromEntries(
      Object.entries(values).map(([flag, value]) => [flag, String(value).trim()]),
    );
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('. ');
    throw new InputError(`${reason}.\n\n${flagList(kind)}`);
  }
}

/** What is wrong with an answer, in an editor's words; undefined when nothing is. */
export function faultOf(
  field: Field,
  answer: string,
  project: Project,
  answers: Answers,
): string | undefined {
  const options = field.options?.(project, answers).map(({ value }) => value) ?? [];
  const each = field.as === 'list' ? (words(answer) ?? []) : [answer];
  const unknown = each.find((value) => options.length > 0 && !options.includes(value));
  if (unknown !== undefined) return `There is no \`${unknown}\`. Possible: ${options.join(', ')}.`;
  if (options.length > 0) return undefined;
  const value = field.as === 'number' ? Number(answer) : field.as === 'list' ? each : answer;
  const issue = field.schema.safeParse(value).error?.issues[0];
  return issue && `Expected: ${expectation(issue)}.`;
}

/** The answers with those that follow from the others. */
export function withFallbacks({ fields }: Kind, answers: Answers, project: Project): Answers {
  return fields.reduce<Answers>((all, { flag, fallback }) => {
    const value = all[flag] ?? fallback?.(all, project);
    return value === undefined ? all : { ...all, [flag]: value };
  }, answers);
}

/** The fields that have no answer yet and need one. */
export const missing = ({ fields }: Kind, answers: Answers, project: Project): Field[] =>
  fields.filter(({ flag, needed }) => answers[flag] === undefined && needed?.(answers, project));
