import type { z } from 'zod';

/** What zod says about one value. */
export type Issue = z.core.$ZodIssue;

/** Values as a report lists them. */
export const quoted = (values: readonly unknown[]): string =>
  values.map((value) => `\`${String(value)}\``).join(', ');

/** The values that would have been right, where there is a list of them. */
export function choices(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  const { options } = issue as { options?: unknown };
  return issue.code === 'invalid_union' && Array.isArray(options) ? options.map(String) : [];
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list (lines that begin with `- `)',
  object: 'keys and values, indented under it',
};

/** What would have been right, in an editor's words. */
export function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${quoted(issue.values)}`;
    case 'invalid_union': {
      const values = choices(issue);
      if (values.length > 0) return `one of ${quoted(values)}`;
      const expected = issue.errors.flatMap((errors) => errors.map(expectation));
      return [...new Set(expected)].join(', or ');
    }
    case 'too_small':
      return issue.origin === 'array'
        ? `at least ${String(issue.minimum)} in the list`
        : issue.message.startsWith('Too small')
          ? `at least ${String(issue.minimum)}`
          : issue.message;
    case 'too_big':
      return issue.origin === 'string'
        ? `at most ${String(issue.maximum)} characters`
        : `at most ${String(issue.maximum)}${issue.origin === 'array' ? ' in the list' : ''}`;
    default:
      return issue.message;
  }
}
