import type { z } from 'zod';
import type { Problem } from './problem.ts';

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

/** A problem of a whole lock file, with the command that writes it anew. */
export function lockProblem(
  { file, command }: Pick<Lock<unknown>, 'file' | 'command'>,
  rule: string,
  message: string,
): Problem {
  return {
    rule,
    severity: 'error',
    file,
    line: 1,
    column: 1,
    length: 1,
    message: `${message} This file is written by a command and never by hand: ${command}.`,
  };
}

/** Reads a lock file's text; when it is not as the command writes it, gives `nothing` and says why. */
export function readLock<T>(lock: Lock<T>, rule: string, text: string): { data: T; problems: Problem[] } {
  const failed = (message: string): { data: T; problems: Problem[] } => ({
    data: lock.nothing,
    problems: [lockProblem(lock, rule, message)],
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed('The file cannot be read as JSON.');
  }
  const result = lock.schema.safeParse(json);
  if (result.success) return { data: result.data, problems: [] };
  const place = result.error.issues[0]?.path.map(String).join('.') ?? '';
  return failed(`What stands at \`${place}\` is not right.`);
}
