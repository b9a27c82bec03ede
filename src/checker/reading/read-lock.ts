import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { RULES, type RuleId } from '../rules/index.ts';
import { placeOf } from './source-file.ts';

/** A file in `content/` that a command writes. */
export interface Lock<T> {
  /** Path from the project's root. */
  file: string;
  /** The command that writes it, as an editor types it. */
  command: string;
  schema: z.ZodType<T>;
  /** What holds when the file cannot be read. */
  nothing: T;
}

/**
 * A problem of a lock file, with the command that writes it anew.
 * @param at the file's text and a key in it by which the place is found; without it the first line
 */
export function lockProblem(
  { file, command }: Pick<Lock<unknown>, 'file' | 'command'>,
  rule: RuleId,
  message: string,
  { text, name }: { text?: string; name?: string | undefined } = {},
): Problem {
  const quoted = JSON.stringify(name ?? '');
  const offset = name === undefined ? -1 : (text ?? '').indexOf(`${quoted}:`);
  return {
    rule,
    severity: RULES[rule].severity,
    file,
    ...placeOf(text ?? '', Math.max(0, offset)),
    length: offset < 0 ? 1 : quoted.length,
    message: `${message} This file is written by a command and never by hand: ${command}.`,
  };
}

/** Reads a lock file's text; when it is not as the command writes it, gives `nothing` and says why. */
export function readLock<T>(
  lock: Lock<T>,
  rule: RuleId,
  text: string,
): { data: T; problems: Problem[] } {
  const failed = (message: string, name?: string): { data: T; problems: Problem[] } => ({
    data: lock.nothing,
    problems: [lockProblem(lock, rule, message, { text, name })],
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed('The file cannot be read as JSON.');
  }
  const result = lock.schema.safeParse(json);
  if (result.success) return { data: result.data, problems: [] };
  const path = result.error.issues[0]?.path.map(String) ?? [];
  return failed(`What stands at \`${path.join('.')}\` is not right.`, path[1]);
}
