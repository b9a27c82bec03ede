import { z } from 'zod';
import { FILES, FOLDERS, type File, type Folder } from './schemas/index.ts';

/** Where the schemas for editors stand, from the project's root; beside the content, not in it. */
export const SCHEMA_FOLDER = 'schemas';

/** The JSON Schema of a kind of file as an editor writes it: what may be left out may be left out there too. */
export const jsonSchemaOf = (kind: Folder | File): object =>
  z.toJSONSchema({ ...FOLDERS, ...FILES }[kind], { target: 'draft-7', io: 'input' });

/** Every schema for editors as the text of a file, by its path from the project's root. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const folders = Object.keys(FOLDERS) as Folder[];
  const kinds = [...folders, ...(Object.keys(FILES) as File[])];
  return new Map(
    kinds.map((kind) => {
      const title = `content/${kind}${kind in FILES ? '.yaml' : '/'}`;
      const text = JSON.stringify({ title, ...jsonSchemaOf(kind) }, null, 2);
      return [`${SCHEMA_FOLDER}/${kind}.json`, `${text}\n`];
    }),
  );
}
