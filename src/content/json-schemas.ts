import { z } from 'zod';
import { FILES, FOLDERS, type File, type Folder } from './content.ts';
import { filesAlone, folders } from './register.ts';

/** Where the schemas for editors stand, from the project's root; beside the content, not in it. */
export const SCHEMA_FOLDER = 'schemas';

/** A kind of file: the name of its folder, or of the file where that stands in none. */
type FileKind = Folder | File;

/** What may be left out of a file may be left out of what is asked for. */
const AS_WRITTEN = { target: 'draft-7', io: 'input' } as const;

const schemas = { ...FOLDERS, ...FILES };

/** The JSON Schema of a kind of file as an editor writes it, with all that the schema says besides. */
export const jsonSchemaOf = (kind: FileKind): object => z.toJSONSchema(schemas[kind], AS_WRITTEN);

/** Of all that our schemas say, what other programs understand. */
class Descriptions extends z.core.$ZodRegistry<{ description?: string }> {
  override get(schema: z.core.$ZodType): { description?: string } | undefined {
    const { description } = z.globalRegistry.get(schema) ?? {};
    return description === undefined ? undefined : { description };
  }
}

/** Every schema for editors as the text of a file, by its path from the project's root. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const kinds: FileKind[] = [...filesAlone, ...folders];
  const metadata = new Descriptions();
  return new Map(
    kinds.map((kind) => {
      const title = `content/${kind}${kind in FILES ? '.yaml' : '/'}`;
      const schema = z.toJSONSchema(schemas[kind], { ...AS_WRITTEN, metadata });
      return [
        `${SCHEMA_FOLDER}/${kind}.json`,
        `${JSON.stringify({ title, ...schema }, null, 2)}\n`,
      ];
    }),
  );
}
