import { GUIDE, withTables } from './guide.ts';
import { jsonSchemas, SCHEMA_FOLDER } from './json-schemas.ts';
import { filesAlone, folders } from './register.ts';

/** What tells Visual Studio Code which schema is whose. */
const SETTINGS = '.vscode/settings.json';

/** @throws {Error} when it is no plain JSON: comments would be lost */
function parsed(settings: string): object {
  try {
    return JSON.parse(settings) as object;
  } catch (cause) {
    throw new Error(`${SETTINGS} must be JSON without comments.`, { cause });
  }
}

function withSchemas(settings: string): string {
  const schemas = Object.fromEntries([
    ...folders.map((folder) => [`./${SCHEMA_FOLDER}/${folder}.json`, `content/${folder}/*.yaml`]),
    ...filesAlone.map((name) => [`./${SCHEMA_FOLDER}/${name}.json`, `content/${name}.yaml`]),
  ]) as Record<string, string>;
  const all = { ...parsed(settings), 'yaml.schemas': schemas };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/**
 * Every file that is written from the schemas, wholly or in part, by its path from the project's root.
 * @param read the text of a file as it is, by the same path
 */
export const fromSchemas = (read: (path: string) => string): ReadonlyMap<string, string> =>
  new Map([
    ...jsonSchemas(),
    [GUIDE, withTables(read(GUIDE))],
    [SETTINGS, withSchemas(read(SETTINGS))],
  ]);
