import type { z } from 'zod';
import './meta.ts';

/** What is read here of the definition of a schema. */
interface Def {
  type: string;
  innerType?: z.ZodType;
  shape?: Readonly<Record<string, z.ZodType>>;
  element?: z.ZodType;
  options?: readonly z.ZodType[];
  discriminator?: string;
  entries?: Readonly<Record<string, string>>;
  values?: readonly string[];
  format?: string;
  checks?: readonly { _zod: { def: { format?: string } } }[];
}

/** All that a schema says of a value. */
type Meta = z.core.GlobalMeta;

/** The definition of a schema, whatever it is a schema of. */
const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** A schema without what lets a value be left out, and all that is said of the value. */
export function bare(schema: z.ZodType): { schema: z.ZodType; def: Def; meta: Meta } {
  const def = defOf(schema);
  const meta = schema.meta() ?? {};
  if (!def.innerType) return { schema, def, meta };
  const inner = bare(def.innerType);
  return { ...inner, meta: { ...inner.meta, ...meta } };
}

const valueOf = (data: unknown, key: PropertyKey): unknown =>
  (data as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key];

/** The kinds of a union that a value can be of: one, or all of them while nothing tells. */
export function kindsFor({ options = [], discriminator }: Def, data: unknown): z.ZodType[] {
  const value = discriminator === undefined ? undefined : valueOf(data, discriminator);
  if (discriminator === undefined || value === undefined) return [...options];
  return options.filter(
    (option) => bare(option).def.shape?.[discriminator]?.safeParse(value).success,
  );
}

/** A value in a file, and what its schema says of it. */
export interface Told {
  /** The keys from the top of the file. */
  path: (string | number)[];
  value: unknown;
  schema: z.ZodType;
  meta: Meta;
  /** What holds the value: the object whose key, or the list whose entry it is. */
  holder: unknown;
}

/**
 * Every value of a file with what its schema says of it, from the top down: objects and lists before
 * what is in them. Keys that the schema does not know are left out.
 */
export function walk(
  schema: z.ZodType,
  value: unknown,
  path: Told['path'] = [],
  holder?: unknown,
): Told[] {
  const { schema: inner, def, meta } = bare(schema);
  const here = { path, value, schema: inner, meta, holder };
  switch (def.type) {
    case 'object':
      return [
        here,
        ...Object.entries(def.shape ?? {}).flatMap(([key, one]) =>
          valueOf(value, key) === undefined
            ? []
            : walk(one, valueOf(value, key), [...path, key], value),
        ),
      ];
    case 'array': {
      const { element } = def;
      if (!element || !Array.isArray(value)) return [here];
      return [
        here,
        ...value.flatMap((one: unknown, index) => walk(element, one, [...path, index], value)),
      ];
    }
    case 'union': {
      const [kind, ...others] = def.discriminator === undefined ? [] : kindsFor(def, value);
      if (!kind || others.length > 0) return [here];
      const [top, ...inside] = walk(kind, value, path, holder);
      return [{ ...here, meta: { ...top?.meta, ...meta } }, ...inside];
    }
    default:
      return [here];
  }
}

/** A field that a file can have. */
export interface Field {
  /** The keys from the top of the file with dots between them; `*` stands for every entry of a list. */
  path: string;
  schema: z.ZodType;
  def: Def;
  meta: Meta;
}

/** Every field that a file of a schema can have, objects and lists among them. */
export function everyField(schema: z.ZodType, path = ''): Field[] {
  const field = { path, ...bare(schema) };
  const { shape = {}, element, options = [] } = field.def;
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  return [
    field,
    ...Object.entries(shape).flatMap(([key, one]) => everyField(one, below(key))),
    ...(element ? everyField(element, below('*')) : []),
    ...options.flatMap((option) => everyField(option, path)),
  ];
}
