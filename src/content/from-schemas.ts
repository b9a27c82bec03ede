import { jsonSchemas, SCHEMA_FOLDER } from './json-schemas.ts';
import { fileMeta, folders } from './schemas/register.ts';

/** The guide of editors, in which a table says what each folder is for. */
const GUIDE = 'content/README.md';
const TABLE = /(\| folder \| what a file is \|\n\|---\|---\|\n)(?:\|.*\n)+/;

/** What tells Visual Studio Code which schema is whose. */
const SETTINGS = '.vscode/settings.json';

const withTable = (guide: string): string => {
  const rows = [
    '| `site.yaml` | the name, the opening, the contact |',
    ...folders.map((folder) => `| \`${folder}/\` | ${fileMeta(folder).what} |`),
  ];
  return guide.replace(TABLE, (_, head: string) => `${head}${rows.join('\n')}\n`);
};

function withSchemas(settings: string): string {
  const schemas = Object.fromEntries([
    ...folders.map((folder) => [`./${SCHEMA_FOLDER}/${folder}.json`, `content/${folder}/*.yaml`]),
    [`./${SCHEMA_FOLDER}/site.json`, 'content/site.yaml'],
  ]) as Record<string, string>;
  const all = { ...(JSON.parse(settings) as object), 'yaml.schemas': schemas };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/**
 * Every file that is written from the schemas, wholly or in part, by its path from the project's root.
 * @param read the text of a file as it is, by the same path
 */
export const fromSchemas = (read: (path: string) => string): ReadonlyMap<string, string> =>
  new Map([
    ...jsonSchemas(),
    [GUIDE, withTable(read(GUIDE))],
    [SETTINGS, withSchemas(read(SETTINGS))],
  ]);
