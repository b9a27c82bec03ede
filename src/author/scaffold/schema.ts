import type { z } from 'zod';
import { bare, kindsFor } from '../../schemas/walk.ts';

/** The keys of an object and what each may hold, in the schema's order. `data` decides between kinds. */
export function shapeOf(
  schema: z.ZodType,
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, z.ZodType>> {
  const { def } = bare(schema);
  const [chosen] = def.options ? kindsFor(def, data) : [];
  return chosen ? shapeOf(chosen, data) : (def.shape ?? {});
}

/** What a key is for, as its schema says; '' where it says nothing. */
export const descriptionOf = (schema: z.ZodType): string => bare(schema).meta.description ?? '';

/** The values a key can have, where they are a few. */
export function choicesOf(schema: z.ZodType): string[] {
  const { entries } = bare(schema).def;
  return entries ? Object.values(entries) : [];
}
