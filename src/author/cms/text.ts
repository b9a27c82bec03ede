import { jsonSchemas } from '../../content/json-schemas.ts';
import { yamlText } from '../scaffold/yaml.ts';

/** The keys that say nothing when they are `false`: a file without them says the same. */
const FALSE_BY_DEFAULT: ReadonlySet<string> = new Set(
  [...jsonSchemas().values()].flatMap((text) => {
    const keys: string[] = [];
    JSON.parse(text, (key, value: { default?: unknown } | null) => {
      if (value?.default === false) keys.push(key);
      return value;
    });
    return keys;
  }),
);

/** A value as a file has it: the editor fills in what may be left out, and takes ends of lines away. */
function asWritten(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\n') ? `${value.trimEnd()}\n` : value;
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => inner !== false || !FALSE_BY_DEFAULT.has(key))
      .map(([key, inner]) => [key, asWritten(inner)]),
  );
}

/**
 * The text of a file that the browser editor saves.
 * @param kind `md` for keys with text under them, which is the value of `body`
 */
export function savedText(kind: 'yaml' | 'md', value: Readonly<Record<string, unknown>>): string {
  const { body, ...keys } = value;
  const yaml = yamlText(asWritten(keys) as Record<string, unknown>);
  if (kind === 'yaml') return yaml;
  const text = typeof body === 'string' && body !== '' ? `\n${body.trimEnd()}\n` : '';
  return `---\n${yaml}---\n${text}`;
}
