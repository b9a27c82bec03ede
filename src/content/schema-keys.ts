import type { z } from 'zod';

/** The keys an object may have at a path, read from the schema so that a slip gets its neighbour. */
export function allowedKeys(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): string[] {
  const { def } = schema as unknown as { def: z.core.$ZodTypeDef & Record<string, unknown> };
  switch (def.type) {
    case 'object': {
      const shape = def['shape'] as Record<string, z.ZodType>;
      const [key, ...rest] = path;
      if (key === undefined) return Object.keys(shape);
      const next = shape[String(key)];
      return next
        ? allowedKeys(next, rest, (data as Record<PropertyKey, unknown> | undefined)?.[key])
        : [];
    }
    case 'array': {
      const [index, ...rest] = path;
      return allowedKeys(
        def['element'] as z.ZodType,
        rest,
        (data as unknown[] | undefined)?.[Number(index)],
      );
    }
    case 'union': {
      const options = def['options'] as z.ZodType[];
      const discriminator = def['discriminator'] as string | undefined;
      const chosen = options.filter((option) => {
        if (!discriminator) return true;
        const shape = (option as unknown as { def: { shape?: Record<string, z.ZodType> } }).def
          .shape;
        const value = (data as Record<string, unknown> | undefined)?.[discriminator];
        if (value === undefined) return true;
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

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
}
