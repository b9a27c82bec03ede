import type { z } from 'zod';
import { bare, kindsFor } from '../../schemas/walk.ts';

/** The schemas that a value at a path may have: several while nothing tells its kind. */
export function schemasAt(
  schema: z.ZodType,
  [key, ...rest]: readonly PropertyKey[],
  data: unknown,
): ReturnType<typeof bare>[] {
  const here = bare(schema);
  const { shape, element, options } = here.def;
  if (options)
    return kindsFor(here.def, data).flatMap((kind) =>
      schemasAt(kind, key === undefined ? [] : [key, ...rest], data),
    );
  if (key === undefined) return [here];
  const next = element ?? shape?.[String(key)];
  return next ? schemasAt(next, rest, valueAt(data, [key])) : [];
}

/** The keys an object may have at a path, read from the schema so that a slip gets its neighbour. */
export const allowedKeys = (
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): string[] => schemasAt(schema, path, data).flatMap(({ def }) => Object.keys(def.shape ?? {}));

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
}
