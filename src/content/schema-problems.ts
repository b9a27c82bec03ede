import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { ParsedFile } from './parse.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './source-file.ts';

type Issue = z.core.$ZodIssue;

const quoted = (values: readonly unknown[]): string => values.map((value) => `\`${String(value)}\``).join(', ');

/** The keys an object may have at a path, read from the schema so that a slip gets its neighbour. */
function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  const { def } = schema as unknown as { def: z.core.$ZodTypeDef & Record<string, unknown> };
  switch (def.type) {
    case 'object': {
      const shape = def['shape'] as Record<string, z.ZodType>;
      const [key, ...rest] = path;
      if (key === undefined) return Object.keys(shape);
      const next = shape[String(key)];
      return next ? allowedKeys(next, rest, (data as Record<PropertyKey, unknown> | undefined)?.[key]) : [];
    }
    case 'array': {
      const [index, ...rest] = path;
      return allowedKeys(def['element'] as z.ZodType, rest, (data as unknown[] | undefined)?.[Number(index)]);
    }
    case 'union': {
      const options = def['options'] as z.ZodType[];
      const discriminator = def['discriminator'] as string | undefined;
      const chosen = options.filter((option) => {
        if (!discriminator) return true;
        const shape = (option as unknown as { def: { shape?: Record<string, z.ZodType> } }).def.shape;
        const value = (data as Record<string, unknown> | undefined)?.[discriminator];
        return shape?.[discriminator]?.safeParse(value).success ?? false;
      });
      return chosen.flatMap((option) => allowedKeys(option, path, data));
    }
    case 'optional':
    case 'default':
    case 'nullable':
      return allowedKeys(def['innerType'] as z.ZodType, path, data);
    default:
      return [];
  }
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list (lines that begin with `- `)',
  object: 'keys and values, indented under it',
};

/** What a value should have been, in an editor’s words. */
export function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${quoted(issue.values)}`;
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

/** One issue of the schema as one or more problems at their places in the file. */
function toProblems(issue: Issue, file: ParsedFile, schema: z.ZodType): Problem[] {
  const name = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(schema, issue.path, file.data);
    return issue.keys.map((key) => {
      const suggestion = nearest(key, allowed);
      return problemAt(file, file.locateKey([...issue.path, key]), {
        rule: 'unknown-key',
        message: `\`${key}\` is not a key that can stand here. Possible: ${quoted(allowed)}.`,
        ...(suggestion && { suggestion }),
      });
    });
  }
  const value = valueAt(file.data, issue.path);
  if (value === undefined) {
    const parent = issue.path.length > 1 ? ` in \`${issue.path.slice(0, -1).map(String).join('.')}\`` : '';
    return [
      problemAt(file, file.locate(issue.path), {
        rule: 'missing-key',
        message: `The key \`${String(issue.path.at(-1))}\` is missing${parent}. Expected: ${expectation(issue)}.`,
      }),
    ];
  }
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const suggestion = typeof value === 'string' ? nearest(value, allowed) : undefined;
  return [
    problemAt(file, file.locate(issue.path), {
      rule: 'invalid-value',
      message: `\`${name}\` is not right. Expected: ${expectation(issue)}.`,
      ...(suggestion && { suggestion }),
    }),
  ];
}

/** Checks a file's shape. Returns its data, or the problems in an editor's words. */
export function checkShape<T extends z.ZodType>(
  file: ParsedFile,
  schema: T,
): { data: z.infer<T>; problems: [] } | { data?: never; problems: Problem[] } {
  const result = schema.safeParse(file.data);
  return result.success
    ? { data: result.data, problems: [] }
    : { problems: result.error.issues.flatMap((issue) => toProblems(issue, file, schema)) };
}
