import type { z } from 'zod';

interface Def {
  type: string;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
  values?: string[];
}

const defOf = (schema: z.ZodType): Def => schema.def;

/** The keys of an object and what each may hold, in the schema's order. `data` decides between kinds. */
export function shapeOf(
  schema: z.ZodType,
  data: Readonly<Record<string, unknown>>,
): Record<string, z.ZodType> {
  const { shape, options = [], discriminator = '' } = defOf(schema);
  if (shape) return shape;
  const chosen = options.find(
    (option) => shapeOf(option, data)[discriminator]?.safeParse(data[discriminator]).success,
  );
  return chosen ? shapeOf(chosen, data) : {};
}

/** What a key is for, as its schema says; '' where it says nothing. */
export function descriptionOf(schema: z.ZodType): string {
  const { innerType } = defOf(schema);
  return schema.description ?? (innerType ? descriptionOf(innerType) : '');
}

/** The values a key can have, where they are a few. */
export function choicesOf(schema: z.ZodType): string[] {
  const { innerType, entries } = defOf(schema);
  if (innerType) return choicesOf(innerType);
  return entries ? Object.values(entries) : [];
}
