import type { z } from 'zod';
import { FOLDERS, site, type Folder } from './index.ts';
import type { FileMeta } from './meta.ts';
import { bare, everyField, type Field } from './walk.ts';

/** The folders of `content/`, by name. */
export const folders = (Object.keys(FOLDERS) as Folder[]).sort();

/** What `names` says of the pieces of the site, which are of several kinds. */
export const PIECES = 'pieces';

/** The schema of the files in a folder; `''` is for `site.yaml`, which stands in none. */
export function schemaOf(folder: string): z.ZodType | undefined {
  if (folder === '') return site;
  return (FOLDERS as Readonly<Record<string, z.ZodType>>)[folder];
}

/** What is said of the files of a folder as a whole. */
export function fileMeta(folder: Folder): FileMeta {
  const { file } = bare(FOLDERS[folder]).meta;
  if (!file) throw new TypeError(`The schema of content/${folder}/ is not made with \`fileKind\`.`);
  return file;
}

/** Every field of every file, with the folder that the file is in. */
const fields = [
  ['', site] as const,
  ...folders.map((folder) => [folder, FOLDERS[folder]] as const),
].flatMap(([folder, schema]) => everyField(schema).map((field) => ({ folder, ...field })));

/** The words for what can be named besides files, each with where it is. */
const defined = new Map(
  fields.flatMap(({ folder, path, meta: { defines } }) =>
    defines === undefined ? [] : [[defines, `content/${folder || 'site.yaml'} (\`${path}\`)`]],
  ),
);

/** The words by which corrections name pieces: those for files, with their folders, and others. */
export const pieceWords: readonly string[] = [
  ...folders.flatMap((folder) => fileMeta(folder).piece ?? []),
  ...new Set(fields.flatMap(({ meta: { piece } }) => piece ?? [])),
];

/** What a reference must be, in an editor's words. */
export function expectedOf(target: string): string {
  if (target === PIECES)
    return `\`story\`, or a kind and the id of a piece: ${pieceWords.map((word) => `\`${word}/…\``).join(', ')}`;
  return defined.get(target) ?? `the id of a file in content/${target}/`;
}

/** The types of values that `walk` and the forms know. */
const TYPES = new Set([
  'object',
  'array',
  'union',
  'string',
  'number',
  'boolean',
  'enum',
  'literal',
]);

/** Whether a text is a code by its form: a date, an address, what matches a pattern. */
const isCode = ({ def: { format, checks = [] } }: Field): boolean =>
  format !== undefined || checks.some(({ _zod }) => _zod.def.format === 'regex');

/** What a schema leaves out or gets wrong about a field; undefined where nothing is. */
function slip(field: Field): string | undefined {
  const { def, meta } = field;
  if (!TYPES.has(def.type))
    return `is a ${def.type}, in which nobody looks for texts and references`;
  if (
    def.type === 'string' &&
    meta.voice === undefined &&
    meta.names === undefined &&
    !isCode(field)
  )
    return 'does not say whose words it holds (`voice`)';
  const { names } = meta;
  const isKnown =
    names === undefined || names === PIECES || defined.has(names) || Object.hasOwn(FOLDERS, names);
  return isKnown ? undefined : `names \`${names}\`, which is no folder and nothing that is defined`;
}

for (const { folder, ...field } of fields) {
  const wrong = slip(field);
  if (wrong)
    throw new TypeError(
      `In content/${folder || 'site.yaml'} the field \`${field.path}\` ${wrong}.`,
    );
}
