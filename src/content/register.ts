import type { z } from 'zod';
import { FILES, FOLDERS, type File, type Folder } from './content.ts';
import type { FileMeta, KindMeta } from '../schemas/meta.ts';
import { bare, everyField, type Field } from '../schemas/walk.ts';

/** The folders of `content/`, by name. */
export const folders = (Object.keys(FOLDERS) as Folder[]).sort();

/** The files beside the folders, by their ids. */
export const filesAlone = Object.keys(FILES) as File[];

/** Where a kind of file is kept: a folder, or a file that stands in none. */
export interface Place {
  /** The folder under `content/`, or '' for a file that stands directly in it. */
  folder: string;
  id: string;
}

/** What `names` says of the pieces of the site, which are of several kinds. */
export const PIECES = 'pieces';

/** The schema of a file; undefined where no kind of content is kept. */
export function schemaOf({ folder, id }: Place): z.ZodType | undefined {
  const [kinds, kind] = folder === '' ? [FILES, id] : [FOLDERS, folder];
  return Object.hasOwn(kinds, kind)
    ? (kinds as Readonly<Record<string, z.ZodType>>)[kind]
    : undefined;
}

/** What is said of the files of a folder as a whole. */
export function fileMeta(folder: Folder): KindMeta {
  const { file } = bare(FOLDERS[folder]).meta;
  if (!file || !('one' in file))
    throw new TypeError(`The schema of content/${folder}/ is not made with \`fileKind\`.`);
  return file;
}

/** The path of a file beside the folders, or of the folder that files are in. */
export const placeOf = ({ folder, id }: Place): string =>
  folder === '' ? `content/${id}.yaml` : `content/${folder}`;

/** What is said of a file beside the folders. */
export function aloneMeta(name: File): FileMeta {
  const { file } = bare(FILES[name]).meta;
  if (!file) throw new TypeError(`The schema of content/${name}.yaml does not say what it is.`);
  return file;
}

/** Every field of every file, with where the file is kept. */
const fields = [
  ...filesAlone.map((id) => [placeOf({ folder: '', id }), FILES[id]] as const),
  ...folders.map((folder) => [placeOf({ folder, id: '' }), FOLDERS[folder]] as const),
].flatMap(([place, schema]) => everyField(schema).map((field) => ({ place, ...field })));

/** The words for what can be named besides files, each with the place where it is defined. */
export const defined: ReadonlyMap<string, string> = new Map(
  fields.flatMap(({ place, meta: { defines } }) =>
    defines === undefined ? [] : [[defines, place]],
  ),
);

/** The words by which corrections name pieces: those for files, with their folders, and others. */
const pieceWords: readonly string[] = [
  ...folders.flatMap((folder) => fileMeta(folder).piece ?? []),
  ...new Set(fields.flatMap(({ meta: { piece } }) => piece ?? [])),
];

/** What a reference must be, in an editor's words. */
export function expectedOf(target: string): string {
  if (target === PIECES)
    return `\`story\`, or a kind and the id of a piece: ${pieceWords.map((word) => `\`${word}/…\``).join(', ')}`;
  const place = defined.get(target);
  return place === undefined
    ? `the id of a file in content/${target}/`
    : `one of the \`${target}\` in ${place}`;
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

for (const { place, ...field } of fields) {
  const wrong = slip(field);
  if (wrong) throw new TypeError(`In ${place} the field \`${field.path}\` ${wrong}.`);
}
