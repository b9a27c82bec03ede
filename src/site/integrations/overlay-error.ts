import { stripVTControlCharacters } from 'node:util';
import type { ErrorPayload } from 'vite';
import type { ContentError } from '../../checker/problem.ts';
import { waysOut } from '../../checker/report.ts';

/**
 * The errors of the content as Astro's overlay takes them: the first one large, with its file, line
 * and “open in editor”; all of them below, where it has room for a stack trace.
 */
export function overlayError({ name, message, loc, problems }: ContentError): ErrorPayload['err'] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const others = errors.length > 1 ? `\n\n**${errors.length} errors in all**, see below.` : '';
  const title = first
    ? `${first.file}:${first.line}:${first.column} (${first.rule})\n\n${first.message}\n\n${waysOut(first)}${others}`
    : message;
  return {
    name,
    message: title,
    stack: stripVTControlCharacters(message),
    ...(loc && { loc }),
  };
}
