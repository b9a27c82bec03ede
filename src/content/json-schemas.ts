import { z } from 'zod';
import { FOLDERS, site } from './schemas/index.ts';

/** Where the schemas for editors stand, from the project's root; beside the content, not in it. */
export const SCHEMA_FOLDER = 'schemas';

/** The JSON Schema of a kind of file, for completion: what may be left out may be left out there too. */
function textOf(name: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ title: `content/${name}`, ...json }, null, 2)}\n`;
}

/** Every schema for editors as the text of a file, by its path from the project's root. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const kinds: [name: string, schema: z.ZodType][] = [...Object.entries(FOLDERS), ['site', site]];
  return new Map(
    kinds.map(([name, schema]) => [
      `${SCHEMA_FOLDER}/${name}.json`,
      textOf(name === 'site' ? 'site.yaml' : `${name}/`, schema),
    ]),
  );
}
