import type { z } from 'zod';
import { choices, expectation, quoted, type Issue } from '../expectation.ts';
import { nearest } from '../../lib/nearest.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import { allowedKeys, schemasAt, valueAt } from './schema-keys.ts';
import { problemAt } from '../reading/source-file.ts';

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
  const key = String(issue.path.at(-1));
  const value = valueAt(file.data, issue.path);
  if (value === undefined) {
    // Without the key that tells the kind, nothing else is checked: look for a slip in it here.
    const parent = issue.path.slice(0, -1);
    const allowed = allowedKeys(schema, parent, file.data);
    const unknown = Object.keys(valueAt(file.data, parent) ?? {}).filter(
      (one) => !allowed.includes(one),
    );
    const slip = issue.code === 'invalid_union' ? nearest(key, unknown) : undefined;
    if (slip !== undefined) {
      return [
        problemAt(file, file.locateKey([...parent, slip]), {
          rule: 'unknown-key',
          message: `\`${slip}\` is not a key that can stand here, and \`${key}\` is missing: it says what the others may be.`,
          suggestion: key,
        }),
      ];
    }
    const where = parent.length > 0 ? ` in \`${parent.map(String).join('.')}\`` : '';
    return [
      problemAt(file, file.locate(issue.path), {
        rule: 'missing-key',
        message: `The key \`${key}\` is missing${where}. Expected: ${expectation(issue)}.`,
      }),
    ];
  }
  const isOfSources = schemasAt(schema, issue.path, file.data).some(({ meta }) => meta.sources);
  if (isOfSources && issue.code === 'too_small') {
    return [
      problemAt(file, file.locate(issue.path), {
        rule: 'no-source',
        message: `\`${name}\` is empty. Whatever is told needs at least one source: the id of a file in content/articles/, such as \`gazette\`.`,
        command: 'npm run new article',
      }),
    ];
  }
  const suggestion = typeof value === 'string' ? nearest(value, choices(issue)) : undefined;
  return [
    problemAt(file, file.locate(issue.path), {
      rule: 'invalid-value',
      message: `\`${name}\` is not right. Expected: ${expectation(issue)}.`,
      ...(suggestion && { suggestion }),
    }),
  ];
}

/** Keys that are missing because they are there under a wrong name: only the name is reported. */
function misnamed(issues: readonly Issue[], file: ParsedFile, schema: z.ZodType): Set<string> {
  return new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const allowed = allowedKeys(schema, issue.path, file.data);
      return issue.keys.flatMap((key) => {
        const meant = nearest(key, allowed);
        return meant === undefined ? [] : [[...issue.path, meant].join('.')];
      });
    }),
  );
}

/** Checks a file's shape. Returns its data, or the problems in an editor's words. */
export function checkShape<T extends z.ZodType>(
  file: ParsedFile,
  schema: T,
): { data: z.infer<T>; problems: [] } | { data?: never; problems: Problem[] } {
  const result = schema.safeParse(file.data);
  if (result.success) return { data: result.data, problems: [] };
  const { issues } = result.error;
  const elsewhere = misnamed(issues, file, schema);
  const isMissing = ({ path }: Issue): boolean => valueAt(file.data, path) === undefined;
  return {
    problems: issues
      .filter((issue) => !(isMissing(issue) && elsewhere.has(issue.path.join('.'))))
      .flatMap((issue) => toProblems(issue, file, schema)),
  };
}
