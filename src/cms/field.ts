/** A field of the browser editor, as its configuration has it. */
export interface CmsField {
  /** The key in the file. */
  name: string;
  label: string;
  widget: string;
  required?: boolean;
  hint?: string;
  /** Fields of an object, or of each entry of a list. */
  fields?: CmsField[];
  /** What each entry of a list is, where it is one value. */
  field?: CmsField;
  /** The kinds of an object, each with its own fields; `typeKey` names the key that tells them apart. */
  types?: { name: string; label: string; fields: CmsField[] }[];
  typeKey?: string;
  options?: (string | { value: string; label: string })[];
  multiple?: boolean;
  pattern?: [pattern: string, message: string];
  [option: string]: unknown;
}

/** What this file reads of a JSON Schema. */
export interface JsonSchema {
  type?: string;
  title?: string;
  description?: string;
  default?: unknown;
  const?: string;
  enum?: string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}

/**
 * The widget for a value that names something else.
 * @param path the keys from the top of the file; `*` stands for every entry of a list
 */
export type Picker = (path: string) => Partial<CmsField> | undefined;

/** Texts that may be longer than this get a field of several lines. */
const LINE = 100;

/** `dateBasis` as `Date basis`. */
export const labelOf = (key: string): string => {
  const words = key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const lengths = ({ minLength, maxLength }: JsonSchema): Partial<CmsField> => ({
  ...(minLength !== undefined && { minlength: minLength }),
  ...(maxLength !== undefined && { maxlength: maxLength }),
});

/** The key that tells the kinds of a union apart: some kinds have one value for it. */
export function discriminatorOf(kinds: readonly JsonSchema[]): string {
  const keys = kinds.flatMap(({ properties }) => Object.entries(properties ?? {}));
  return keys.find(([, { const: constant }]) => constant !== undefined)?.[0] ?? '';
}

/** What a text is written in: one line or some. */
function textField(schema: JsonSchema): Partial<CmsField> {
  const { pattern, format, minLength, maxLength = minLength ? Infinity : 0, description } = schema;
  if (pattern !== undefined && format === undefined)
    return { widget: 'string', pattern: [pattern, description ?? 'Write it as the others are.'] };
  return {
    widget: format !== undefined || maxLength <= LINE ? 'string' : 'text',
    ...lengths(schema),
  };
}

function listField(schema: JsonSchema, path: string, pick: Picker): Partial<CmsField> {
  const { items = {}, minItems, maxItems } = schema;
  const bounds = {
    ...(minItems !== undefined && { min: minItems }),
    ...(maxItems !== undefined && { max: maxItems }),
  };
  const picker = pick(`${path}.*`);
  if (picker) return { ...picker, multiple: true, ...bounds };
  const inside = items.properties
    ? { fields: fieldsOf(items, `${path}.*`, pick), collapsed: 'auto' }
    : { field: fieldOf('value', items, { path: `${path}.*`, pick, required: true }) };
  return { widget: 'list', ...inside, ...bounds };
}

function kindsField(kinds: readonly JsonSchema[], path: string, pick: Picker): Partial<CmsField> {
  const typeKey = discriminatorOf(kinds);
  return {
    widget: 'object',
    typeKey,
    types: kinds.map((kind) => ({
      name: kind.properties?.[typeKey]?.const ?? '',
      label: kind.properties?.[typeKey]?.const ?? '',
      fields: fieldsOf(kind, path, pick).filter(({ name }) => name !== typeKey),
    })),
  };
}

/** What a value is edited with. */
function widgetFor(schema: JsonSchema, path: string, pick: Picker): Partial<CmsField> {
  const picker = pick(path);
  if (picker) return picker;
  const choices = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (choices) return { widget: 'select', options: choices };
  if (schema.oneOf) return kindsField(schema.oneOf, path, pick);
  switch (schema.type) {
    case 'object':
      return { widget: 'object', fields: fieldsOf(schema, path, pick), collapsed: 'auto' };
    case 'array':
      return listField(schema, path, pick);
    case 'boolean':
      return { widget: 'boolean' };
    case 'integer':
      return {
        widget: 'number',
        value_type: 'int',
        ...(schema.minimum !== undefined && { min: schema.minimum }),
        ...(schema.maximum !== undefined && { max: schema.maximum }),
      };
    case 'string':
      return textField(schema);
    default:
      return { widget: 'string' };
  }
}

interface Place {
  path: string;
  pick: Picker;
  required: boolean;
}

function fieldOf(name: string, schema: JsonSchema, { path, pick, required }: Place): CmsField {
  const { description } = schema;
  return {
    name,
    label: labelOf(name),
    widget: 'string',
    required,
    ...(description !== undefined && { hint: description.replaceAll('`', '') }),
    ...widgetFor(schema, path, pick),
  };
}

/**
 * The fields of an object, one for each key of its schema.
 * @param path the keys that lead to the object, with dots between them
 */
export function fieldsOf(schema: JsonSchema, path: string, pick: Picker): CmsField[] {
  return Object.entries(schema.properties ?? {}).map(([name, inner]) =>
    fieldOf(name, inner, {
      path: path === '' ? name : `${path}.${name}`,
      pick,
      required: schema.required?.includes(name) ?? false,
    }),
  );
}
