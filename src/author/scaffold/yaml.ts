import { Document, isMap, isScalar, Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { choicesOf, descriptionOf, shapeOf } from './schema.ts';

type Data = Readonly<Record<string, unknown>>;

/** How wide a line of a new file is; the same as in its neighbours. */
const WIDTH = 100;
const OPTIONS = { lineWidth: WIDTH, singleQuote: true, indentSeq: true } as const;

/** Days and times, which some programs would read as something else than text. */
const TIME = /^\d{4}-\d\d|^\d+:\d\d/;

/** Running text as a block whose line ends stand where they are put. */
export function block(text: string): Scalar {
  const lines = text
    .trim()
    .split(/\s+/)
    .reduce<string[]>((all, word) => {
      const last = all.at(-1);
      if (last === undefined || last.length + word.length + 7 > WIDTH) return [...all, word];
      return [...all.slice(0, -1), `${last} ${word}`];
    }, []);
  const scalar = new Scalar(`${lines.join('\n')}\n`);
  scalar.type = Scalar.BLOCK_LITERAL;
  return scalar;
}

/** Long texts are folded under their key, and those of several lines keep them, as in the files there are. */
function fold(document: Document): Document {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value !== 'string') return;
      if (node.value.includes('\n')) node.type ??= Scalar.BLOCK_LITERAL;
      else if (TIME.test(node.value)) node.type ??= Scalar.QUOTE_SINGLE;
      else if (node.value.length > 80) node.type ??= Scalar.BLOCK_FOLDED;
    },
  });
  return document;
}

/** Keys and values as a file has them, in the order in which they are given. */
export const yamlText = (data: Data): string => fold(new Document(data)).toString(OPTIONS);

/** Leaves out what was not answered. */
export const given = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

/** Words of a list, as they are typed behind a flag: with commas between them. */
export const words = (answer: string | undefined): string[] | undefined =>
  answer
    ?.split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** One entry of a list, as it stands in a file; `indent` is the place of its hyphen. */
export function listEntry(entry: Data, indent: number): string {
  const text = fold(new Document([given(entry)])).toString(OPTIONS);
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(indent));
}

/**
 * The keys and values of a new file in the schema's order. Values to pick from stand as comments
 * behind theirs, and the keys that it could have besides stand as comments at the end.
 */
export function fileText(schema: z.ZodType, data: Data): string {
  const present = given(data);
  const shape = new Map(Object.entries(shapeOf(schema, present)));
  const keys = [...shape.keys()];
  const ordered = Object.fromEntries(
    keys.filter((key) => key in present).map((key) => [key, present[key]]),
  );
  const document = fold(new Document(ordered));
  if (isMap(document.contents))
    for (const { key, value } of document.contents.items) {
      const part = isScalar(key) ? shape.get(String(key.value)) : undefined;
      const choices = part ? choicesOf(part) : [];
      if (isScalar(value) && choices.length > 0) value.comment = ` ${choices.join(', ')}`;
    }
  const rest = [...shape]
    .filter(([key]) => !(key in present))
    .map(([key, part]) => `# ${key}: ${descriptionOf(part)}\n`);
  return document.toString(OPTIONS) + rest.join('');
}
