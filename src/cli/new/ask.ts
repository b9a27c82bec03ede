import {
  autocomplete,
  autocompleteMultiselect,
  cancel,
  isCancel,
  select,
  text,
} from '@clack/prompts';
import type { Answers, Field, Kind, Option } from '../../author/scaffold/kind.ts';
import type { Project } from '../../author/scaffold/project.ts';
import { choicesOf, descriptionOf } from '../../author/scaffold/schema.ts';
import { faultOf } from './answers.ts';

/** More than this many options are searched, not scrolled through. */
const MANY = 8;

/** Ends the command when the editor has left a question; nothing has been written by then. */
function answered<T>(answer: T): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  cancel('Nothing was written.');
  process.exit(130);
}

const asked = ({ value, label }: Option): { value: string; label: string; hint?: string } =>
  label ? { value, label, hint: value } : { value, label: value };

/** Asks one question until it has an answer that will do. */
async function ask(field: Field, project: Project, answers: Answers): Promise<string> {
  const choices = choicesOf(field.schema).map((value) => ({ value }));
  const options = (field.options?.(project, answers) ?? choices).map(asked);
  const message = `${field.ask}  --${field.flag}`;
  if (options.length > 0 && field.as === 'list')
    return answered(await autocompleteMultiselect({ message, options, required: true })).join(',');
  if (options.length > 0)
    return answered(await (options.length > MANY ? autocomplete : select)({ message, options }));
  return answered(
    await text({
      message,
      placeholder: descriptionOf(field.schema),
      validate: (answer = '') =>
        answer.trim() === ''
          ? 'Something must stand here.'
          : faultOf(field, answer.trim(), project, answers),
    }),
  ).trim();
}

/** Asks for the kind of thing to make. */
export async function askKind(kinds: Readonly<Record<string, Kind>>): Promise<string> {
  const options = Object.entries(kinds).map(([value, { what }]) => ({
    value,
    label: value,
    hint: what,
  }));
  return answered(
    await select({
      message: 'What is it?',
      options,
    }),
  );
}

/** Asks for everything that is needed and not answered; an answer can make another one needed. */
export async function askMissing(
  { fields }: Kind,
  answers: Answers,
  project: Project,
): Promise<Answers> {
  let all = answers;
  for (const field of fields)
    if (all[field.flag] === undefined && field.needed?.(all, project))
      all = { ...all, [field.flag]: await ask(field, project, all) };
  return all;
}
