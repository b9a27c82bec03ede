import type { z } from 'zod';
import type { CmsConfig, CmsCollection } from '../../../src/cms/config.ts';
import type { CmsField } from '../../../src/cms/field.ts';

interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
}

/** Every key that a file may have by its schema, as `printings.*.text`. */
export function schemaKeys(schema: z.ZodType, path = ''): string[] {
  const { shape = {}, element, innerType, options = [] } = schema.def as unknown as Def;
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  return [
    ...Object.entries(shape).flatMap(([key, inner]) => [
      below(key),
      ...schemaKeys(inner, below(key)),
    ]),
    ...(element ? schemaKeys(element, below('*')) : []),
    ...(innerType ? schemaKeys(innerType, path) : []),
    ...options.flatMap((option) => schemaKeys(option, path)),
  ];
}

/** The fields of the browser editor by the keys that they edit. */
export function fieldsByKey(fields: readonly CmsField[], path = ''): [string, CmsField][] {
  return fields.flatMap((field) => {
    const key = path === '' ? field.name : `${path}.${field.name}`;
    const inner = field.widget === 'list' ? `${key}.*` : key;
    return [
      [key, field] as [string, CmsField],
      ...fieldsByKey(field.fields ?? [], inner),
      ...(field.types ?? []).flatMap(({ fields: own }) => [
        [`${inner}.${field.typeKey ?? ''}`, field] as [string, CmsField],
        ...fieldsByKey(own, inner),
      ]),
    ];
  });
}

/** The lists of a folder's files that an editor sees. */
export const listsOf = ({ collections }: CmsConfig, folder: string): CmsCollection[] =>
  collections.filter((list) => list.folder === `content/${folder}` && list.hide !== true);
