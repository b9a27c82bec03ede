import { jsonSchemaOf } from '../../content/json-schemas.ts';
import type { ParsedFile } from '../../checker/reading/parse.ts';
import type { Folder } from '../../content/content.ts';
import { fileMeta, filesAlone, folders } from '../../content/register.ts';
import { routes } from '../../lib/routes.ts';
import { discriminatorOf, fieldsOf, labelOf, type CmsField, type JsonSchema } from './field.ts';
import { pickersFor } from './pickers.ts';

/** A list of files that are edited in the same way. */
export interface CmsCollection {
  name: string;
  label: string;
  /** Whether it is listed; those that are not can be picked from. */
  hide?: boolean;
  folder: string;
  extension: 'md' | 'yaml';
  /** The files of the folder that belong to it, where not all do. */
  filter?: { field: string; value: string[] };
  fields: CmsField[];
  [option: string]: unknown;
}

/** What the browser editor is told. */
export interface CmsConfig {
  collections: CmsCollection[];
  singletons: { name: string; label: string; file: string; fields: CmsField[] }[];
  [option: string]: unknown;
}

/** The name of a new file. Its number is left to the editor, who knows where it belongs. */
function slugOf(folder: Folder): object {
  const [template, pattern, hint] = fileMeta(folder).numbered
    ? [
        undefined,
        '^\\d+(-[a-z0-9]+)+$',
        'The place in the order and the id, as in 45-morning. The id is part of addresses.',
      ]
    : [
        `{{${fileMeta(folder).title}}}`,
        '^[a-z0-9]+(-[a-z0-9]+)*$',
        'The id: other files name it, and it stands in addresses.',
      ];
  return { ...(template && { template }), editable: ['create'], pattern: [pattern, hint], hint };
}

/** The text under the second line of hyphens, which some kinds of file have. */
const bodyField = (body: JsonSchema['body']): CmsField => ({
  name: 'body',
  label: 'Text',
  widget: 'text',
  required: body === 'needed',
  hint: 'Markdown; every sentence ends with a mark such as [^gazette:9].',
});

/** The kinds of file in a folder: one, or those that a key such as `kind` tells apart. */
function kindsIn(folder: Folder): JsonSchema[] {
  const schema = jsonSchemaOf(folder) as JsonSchema;
  return schema.oneOf ?? [schema];
}

function collectionOf(
  folder: Folder,
  schema: JsonSchema,
  files: readonly ParsedFile[],
): CmsCollection {
  const { title } = fileMeta(folder);
  const hasBodies = kindsIn(folder).some(({ body }) => body !== undefined);
  return {
    name: folder,
    label: labelOf(folder),
    folder: `content/${folder}`,
    extension: hasBodies ? 'md' : 'yaml',
    format: hasBodies ? 'yaml-frontmatter' : 'yaml',
    identifier_field: title,
    slug: slugOf(folder),
    summary: `{{${title}}}`,
    sortable_fields: ['slug'],
    thumbnail: false,
    fields: [
      ...fieldsOf(schema, pickersFor(files)),
      ...(schema.body ? [bodyField(schema.body)] : []),
    ],
  };
}

/** The values of a key that tells kinds of file apart. */
const valuesOf = (schema: JsonSchema | undefined): string[] =>
  schema?.enum ?? (schema?.const === undefined ? [] : [schema.const]);

/** The key that tells kinds apart, which the list of files of one kind need not ask for. */
const told = (field: CmsField, [value, ...others]: readonly string[]): CmsField =>
  others.length > 0
    ? field
    : { name: field.name, label: field.label, widget: 'hidden', default: value };

/** A folder as one list or, where a key tells kinds of file apart, as a list for each. */
function collectionsOf(folder: Folder, files: readonly ParsedFile[]): CmsCollection[] {
  const kinds = kindsIn(folder);
  const whole = kinds.slice(0, 1).map((kind) => collectionOf(folder, kind, files));
  if (kinds.length === 1) return whole;
  const field = discriminatorOf(kinds);
  const own = kinds.map((kind): CmsCollection => {
    const all = collectionOf(folder, kind, files);
    const value = valuesOf(kind.properties?.[field]);
    return {
      ...all,
      name: `${folder}-${value[0] ?? ''}`,
      label: `${all.label}: ${value.join(', ')}`,
      filter: { field, value },
      fields: all.fields.map((one) => (one.name === field ? told(one, value) : one)),
    };
  });
  // What can be picked is the whole folder, which is no list of its own.
  return [...own, ...whole.map((all) => ({ ...all, hide: true, create: false }))];
}

/**
 * The configuration of the browser editor, made from the schemas that the checker uses.
 * @param files the files as they are now, for what can be picked
 * @param folder the name of the project's folder, which the editor asks for
 * @param origin where the development server is; the editor is told of no other host
 */
export function cmsConfig(
  files: readonly ParsedFile[],
  { folder, origin }: { folder: string; origin: string },
): CmsConfig {
  return {
    load_config_file: false,
    // It must name a host to sign in at, and never does: it reads and writes the folder that is opened.
    backend: { name: 'gitea', repo: `local/${folder}`, base_url: origin, auth_methods: ['token'] },
    app_title: 'Content',
    logo: { src: routes.icon() },
    show_preview_links: false,
    editor: { preview: false },
    media_folder: 'public',
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    collections: folders.flatMap((one) => collectionsOf(one, files)),
    singletons: filesAlone.map((name) => ({
      name,
      label: labelOf(name),
      file: `content/${name}.yaml`,
      fields: fieldsOf(jsonSchemaOf(name) as JsonSchema, pickersFor(files)),
    })),
  };
}
