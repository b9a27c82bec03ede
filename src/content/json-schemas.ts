import { z } from 'zod';
import { FOLDERS, site, type Folder } from './schemas/index.ts';

/** Where the schemas for editors stand, from the project's root; beside the content, not in it. */
export const SCHEMA_FOLDER = 'schemas';

/** The JSON Schema of a kind of file as an editor writes it: what may be left out may be left out there too. */
export const jsonSchemaOf = (kind: Folder | 'site'): object =>
  z.toJSONSchema(kind === 'site' ? site : FOLDERS[kind], { target: 'draft-7', io: 'input' });

/** Every schema for editors as the text of a file, by its path from the project's root. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const kinds = [...(Object.keys(FOLDERS) as Folder[]), 'site' as const];
  return new Map(
    kinds.map((kind) => {
      const title = `content/${kind === 'site' ? 'site.yaml' : `${kind}/`}`;
      const text = JSON.stringify({ title, ...jsonSchemaOf(kind) }, null, 2);
      return [`${SCHEMA_FOLDER}/${kind}.json`, `${text}\n`];
    }),
  );
}
