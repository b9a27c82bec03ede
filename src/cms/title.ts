import { jsonSchemaOf } from '../content/json-schemas.ts';
import type { Folder } from '../content/schemas/index.ts';
import type { JsonSchema } from './field.ts';

/** The keys by which a file may be called, the best first. */
const TITLES = ['title', 'name', 'label', 'credit', 'was'];

/** The kinds of file in a folder: one, or those that a key such as `kind` tells apart. */
export function kindsIn(folder: Folder): JsonSchema[] {
  const schema = jsonSchemaOf(folder) as JsonSchema;
  return schema.oneOf ?? [schema];
}

/** The key by which the files of a folder are called: the first that every one of them has. */
export function titleKeyOf(folder: Folder): string {
  const kinds = kindsIn(folder);
  return TITLES.find((key) => kinds.every(({ required }) => required?.includes(key))) ?? 'title';
}
