import type { z } from 'zod';
import '../../schemas/meta.ts';

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

/** What the forms read of a JSON Schema. */
export interface JsonSchema extends Pick<z.core.GlobalMeta, 'names' | 'body'> {
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
 * @param names what it names, as its schema says
 */
export type Picker = (names: string) => Partial<CmsField>;

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

function listField(schema: JsonSchema, pick: Picker): Partial<CmsField> {
  const { items = {}, minItems, maxItems } = schema;
  const bounds = {
    ...(minItems !== undefined && { min: minItems }),
    ...(maxItems !== undefined && { max: maxItems }),
  };
  if (items.names !== undefined) return { ...pick(items.names), multiple: true, ...bounds };
  const inside = items.properties
    ? { fields: fieldsOf(items, pick), collapsed: 'auto' }
    : { field: fieldOf('value', items, pick, true) };
  return { widget: 'list', ...inside, ...bounds };
}

function kindsField(kinds: readonly JsonSchema[], pick: Picker): Partial<CmsField> {
  const typeKey = discriminatorOf(kinds);
  return {
    widget: 'object',
    typeKey,
    types: kinds.map((kind) => ({
      name: kind.properties?.[typeKey]?.const ?? '',
      label: kind.properties?.[typeKey]?.const ?? '',
      fields: fieldsOf(kind, pick).filter(({ name }) => name !== typeKey),
    })),
  };
}

/** What a value is edited with. */
function widgetFor(schema: JsonSchema, pick: Picker): Partial<CmsField> {
  if (schema.names !== undefined) return pick(schema.names);
  const choices = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (choices) return { widget: 'select', options: choices };
  if (schema.oneOf) return kindsField(schema.oneOf, pick);
  switch (schema.type) {
    case 'object':
      return { widget: 'object', fields: fieldsOf(schema, pick), collapsed: 'auto' };
    case 'array':
      return listField(schema, pick);
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

function fieldOf(name: string, schema: JsonSchema, pick: Picker, required: boolean): CmsField {
  const { description } = schema;
  return {
    name,
    label: labelOf(name),
    widget: 'string',
    required,
    ...(description !== undefined && { hint: description.replaceAll('`', '') }),
    ...widgetFor(schema, pick),
  };
}

/** The fields of an object, one for each key of its schema. */
export const fieldsOf = (schema: JsonSchema, pick: Picker): CmsField[] =>
  Object.entries(schema.properties ?? {}).map(([name, inner]) =>
    fieldOf(name, inner, pick, schema.required?.includes(name) ?? false),
  );
