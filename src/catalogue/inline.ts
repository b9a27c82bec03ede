import { IntlMessageFormat } from 'intl-messageformat';
import { parseAst } from 'rolldown/parseAst';
import { parse as parseSvelte } from 'svelte/compiler';
import type { Words } from './words.ts';

/** A node of any syntax tree of JavaScript, with its place in the source. */
interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** A node and every node in it, from the outside in. */
function* nodesIn(value: unknown): Generator<Node> {
  if (isNode(value)) yield value;
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* nodesIn(part);
}

const isCatalogue = ({ source }: Node): boolean =>
  String((source as Node)['value']).endsWith('/say.ts');

const escaped = (text: string): string => text.replaceAll(/[`\\]|\$\{/g, String.raw`\$&`);

/** A message as a JavaScript expression; `values` has one for each of its values. */
function expression(key: string, message: string, values: ReadonlyMap<string, string>): string {
  const parts = new IntlMessageFormat(message).getAst().map((part) => {
    // 0 is text and 1 a value. All else is for `Intl`, which a page would have to be sent rules for.
    if (part.type === 0) return escaped(part.value);
    if (part.type === 1) return `\${${values.get(part.value) ?? ''}}`;
    throw new Error(
      `The message ${key} is more than text and plain values. A script cannot have it: write it into the page, as an attribute for instance.`,
    );
  });
  return values.size === 0 && !parts.some((part) => part.includes('\\'))
    ? JSON.stringify(parts.join(''))
    : `\`${parts.join('')}\``;
}

/**
 * The source of a script with the texts of the catalogue in place of `say(…)`, and of `locale`, so that
 * browsers are sent the words and nothing else.
 * @param code  TypeScript, or a Svelte component
 * @param words those of the site’s language
 * @throws {Error} for a message that cannot be written so, and for a key that is not written out
 */
export function inlineMessages(
  code: string,
  isSvelte: boolean,
  { messages, locale }: Pick<Words<string>, 'messages' | 'locale'>,
): string {
  const tree: unknown = isSvelte
    ? parseSvelte(code, { modern: true })
    : parseAst(code, { lang: 'ts' });
  const changes: { start: number; end: number; text: string }[] = [];
  for (const node of nodesIn(tree)) {
    const { type, start, end } = node;
    if (type === 'ImportDeclaration' && isCatalogue(node)) {
      const isLocal = /\blocale\b/.test(code.slice(start, end));
      changes.push({ start, end, text: isLocal ? `const locale = ${JSON.stringify(locale)};` : '' });
    }
    if (type !== 'CallExpression' || (node['callee'] as Node)['name'] !== 'say') continue;
    const [first, second] = node['arguments'] as Node[];
    const key = String(first?.['value']);
    const message = messages[key];
    if (message === undefined)
      throw new Error(`\`${code.slice(start, end)}\` needs its key written out, to become text.`);
    const values = new Map(
      ((second?.['properties'] ?? []) as Node[]).map((property) => {
        const value = property['value'] as Node;
        return [String((property['key'] as Node)['name']), code.slice(value.start, value.end)];
      }),
    );
    changes.push({ start, end, text: expression(key, message, values) });
  }
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code);
}
