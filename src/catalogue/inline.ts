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
  typeof value === 'object' && value !== null && 'type' in value;

/** A node and every node in it, from the outside in. */
function* nodesIn(value: unknown): Generator<Node> {
  if (isNode(value)) yield value;
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* nodesIn(part);
}

const isCatalogue = ({ source }: Node): boolean =>
  String((source as Node)['value']).endsWith('say.ts');

const isSay = (value: unknown): value is Node =>
  isNode(value) && value.type === 'CallExpression' && (value['callee'] as Node)['name'] === 'say';

/** Text and, in the places of values, the sources of these. */
type Part = { text: string } | { source: string };

/**
 * What a call of `say` stands for.
 * @throws {Error} for a message that is more than this, and for a key that is not written out
 */
function partsOf(call: Node, code: string, messages: Readonly<Record<string, string>>): Part[] {
  const [first, second] = call['arguments'] as Node[];
  const key = String(first?.['value']);
  const message = messages[key];
  if (message === undefined)
    throw new Error(
      `\`${code.slice(call.start, call.end)}\` needs its key written out, to become text.`,
    );
  for (const node of nodesIn(second))
    if (isSay(node))
      throw new Error(
        `\`${code.slice(call.start, call.end)}\` says something inside: say that first.`,
      );
  const values = new Map(
    ((second?.['properties'] ?? []) as Node[]).map((property) => {
      const value = property['value'] as Node;
      return [String((property['key'] as Node)['name']), code.slice(value.start, value.end)];
    }),
  );
  return new IntlMessageFormat(message).getAst().map((part) => {
    // 0 is text and 1 a value. All else is for `Intl`, which a page would have to be sent rules for.
    const type: number = part.type;
    if (type === 0 && 'value' in part) return { text: part.value };
    if (type === 1 && 'value' in part) return { source: values.get(part.value) ?? '' };
    throw new Error(
      `The message ${key} is more than text and plain values. A script cannot have it: write it into the page, as an attribute for instance.`,
    );
  });
}

const inBackticks = (text: string): string => text.replaceAll(/[`\\]|\$\{/g, String.raw`\$&`);

/** As JavaScript. */
const expression = (parts: readonly Part[]): string =>
  parts.every((part) => 'text' in part)
    ? JSON.stringify(parts.map(({ text }) => text).join(''))
    : `\`${parts.map((part) => ('text' in part ? inBackticks(part.text) : `\${${part.source}}`)).join('')}\``;

/** As what stands between the tags of a Svelte component, where text that never changes costs least. */
const markup = (parts: readonly Part[]): string =>
  parts
    .map((part) =>
      'text' in part
        ? part.text.replaceAll(/[&<{}]/g, (sign) => `&#${sign.charCodeAt(0)};`)
        : `{${part.source}}`,
    )
    .join('');

/**
 * The source of a script with the texts of the catalogue in place of `say(…)`, and of `locale`, so that
 * browsers are sent the words and nothing else.
 * @param code  TypeScript, or a Svelte component
 * @param words those of the site’s language
 * @throws {Error} for a message that is more than text and plain values, and for a key that is not
 *   written out
 */
export function inlineMessages(
  code: string,
  isSvelte: boolean,
  { messages, locale }: Pick<Words<string>, 'messages' | 'locale'>,
): string {
  const tree: unknown = isSvelte
    ? parseSvelte(code, { modern: true })
    : parseAst(code, { lang: 'ts' });
  const changes = new Map<Node, string>();
  /** The calls that are written with the tag around them. */
  const said = new Set<Node>();
  for (const node of nodesIn(tree)) {
    if (node.type === 'ImportDeclaration' && isCatalogue(node)) {
      const named = (node['specifiers'] as Node[]).map((one) =>
        String((one['imported'] as Node)['name']),
      );
      const other = named.find((name) => name !== 'say' && name !== 'locale');
      if (other !== undefined)
        throw new Error(
          `A script can have \`say\` and \`locale\` of the catalogue, not \`${other}\`.`,
        );
      const isNamed = named.includes('locale');
      changes.set(node, isNamed ? `const locale = ${JSON.stringify(locale)};` : '');
    }
    if (node.type === 'Fragment')
      for (const child of node['nodes'] as Node[]) {
        const call = child['expression'];
        if (child.type !== 'ExpressionTag' || !isSay(call)) continue;
        changes.set(child, markup(partsOf(call, code, messages)));
        said.add(call);
      }
    if (isSay(node) && !said.has(node))
      changes.set(node, expression(partsOf(node, code, messages)));
  }
  return [...changes]
    .sort(([a], [b]) => b.start - a.start)
    .reduce((text, [{ start, end }, put]) => text.slice(0, start) + put + text.slice(end), code);
}
