import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromSchemas } from '../../../src/content/from-schemas.ts';
import { jsonSchemas, SCHEMA_FOLDER } from '../../../src/content/json-schemas.ts';
import { filesAlone, folders } from '../../../src/content/register.ts';

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  description?: string;
  const?: unknown;
  enum?: unknown[];
  required?: string[];
}

const read = (path: string): Schema => JSON.parse(readFileSync(path, 'utf8')) as Schema;

/** Every key of a schema on its first level, in whichever kind of file. */
const keysOf = ({ properties, oneOf = [] }: Schema): [string, Schema][] => [
  ...Object.entries(properties ?? {}),
  ...oneOf.flatMap(keysOf),
];

describe('the schemas for editors', () => {
  it('are those of the checker; if not, npm run schemas writes them anew', () => {
    const written = readdirSync(SCHEMA_FOLDER).map((name) => `${SCHEMA_FOLDER}/${name}`);
    expect(written.sort()).toEqual([...jsonSchemas().keys()].sort());
  });

  it('are written with all that follows from them; if not, npm run schemas writes it anew', () => {
    const text = (path: string): string => readFileSync(path, 'utf8');
    for (const [path, wanted] of fromSchemas(text)) expect(text(path) === wanted, path).toBe(true);
  });

  it('explain every key of a file that an editor writes', () => {
    for (const folder of folders) {
      if (folder === 'pages') continue;
      for (const [key, schema] of keysOf(read(`${SCHEMA_FOLDER}/${folder}.json`)))
        expect(schema.description, `${key} in ${folder}`).toMatch(/\S/);
    }
  });

  it('offer the values there are, and let out what may be left out', () => {
    const outlet = read(`${SCHEMA_FOLDER}/outlets.json`);
    expect(outlet.properties?.['kind']?.enum).toEqual(['newsroom', 'source']);
    expect(outlet.required).toEqual(['name', 'short', 'kind']);
  });

  it('are wired to every folder of content in VS Code', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    };
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries([
        ...folders.map((folder) => [
          `./${SCHEMA_FOLDER}/${folder}.json`,
          `content/${folder}/*.yaml`,
        ]),
        ...filesAlone.map((file) => [`./${SCHEMA_FOLDER}/${file}.json`, `content/${file}.yaml`]),
      ]),
    );
  });
});
