import { isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import { remarks } from './remarks.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type SourceFile } from './source-file.ts';

/** A content file read as data, which still knows where each value stands. */
export interface ParsedFile extends SourceFile {
  data: unknown;
  /** Markdown under the front matter of an `.md` file; '' for YAML. */
  body: string;
  /** Offset of the body in the file. */
  bodyOffset: number;
  /** Where the value at a path stands; the nearest parent's key when there is none. */
  locate(path: readonly PropertyKey[]): { offset: number; length: number };
  /** Where the key at the end of a path stands. */
  locateKey(path: readonly PropertyKey[]): { offset: number; length: number };
}

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

interface Parts {
  yaml: string;
  yamlOffset: number;
  body: string;
  bodyOffset: number;
}

function split(file: SourceFile): Parts | Problem {
  const { text } = file;
  if (!file.path.endsWith('.md')) {
    return { yaml: text, yamlOffset: 0, body: '', bodyOffset: text.length };
  }
  const match = FENCE.exec(text);
  if (match?.index !== 0) {
    return problemAt(
      file,
      { offset: 0 },
      {
        rule: 'front-matter',
        message:
          'The file must begin with a line of three hyphens, the keys, and three hyphens again. The text comes after them.',
      },
    );
  }
  const yamlOffset = text.indexOf('\n') + 1;
  const bodyOffset = match[0].length;
  return { yaml: match[1] ?? '', yamlOffset, body: text.slice(bodyOffset), bodyOffset };
}

const ALIAS =
  'A value that begins with `*` or `&` is not read as text. Put quotation marks around the whole value.';

/** Says in an editor's words what the YAML parser found. */
function syntaxMessage(code: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'There is a tab here. YAML is indented with spaces: replace the tab with two spaces.';
    case 'DUPLICATE_KEY':
      return 'This key stands here twice. Keep one of them.';
    case 'BAD_INDENT':
      return 'This line is indented differently from its neighbours. Lines of one list or block begin in the same column.';
    case 'TAG_RESOLVE_FAILED':
      return 'A value that begins with `!` is not read as text. Put quotation marks around the whole value.';
    case 'MULTIPLE_DOCS':
      return 'A line of three hyphens ends the keys here, and what follows is not read. A YAML file has none; put quotation marks around it if it is text.';
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
      return ALIAS;
    case 'MISSING_CHAR':
      return 'Something is missing here: often a closing quotation mark, or the space after a colon.';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'This line cannot be read as `key: value`. A value that contains a colon and a space needs quotation marks around it.';
    default:
      return 'This line cannot be read as YAML. Compare it with the same line of a neighbouring file.';
  }
}

/** Reads a file's YAML. On errors of form it returns the problems and no data. */
export function parse(file: SourceFile): { parsed?: ParsedFile; problems: Problem[] } {
  const parts = split(file);
  if ('rule' in parts) return { problems: [parts] };
  const document = parseDocument(parts.yaml, { version: '1.2', uniqueKeys: true });
  const shift = parts.yamlOffset;
  // A warning means that a value was read as something else than it says.
  const faults = [...document.errors, ...document.warnings].map((error) =>
    problemAt(
      file,
      { offset: error.pos[0] + shift, length: error.pos[1] - error.pos[0] },
      {
        rule: 'yaml-syntax',
        message: syntaxMessage(error.code),
      },
    ),
  );
  visit(document, {
    Alias: (_, { range }) => {
      const at = {
        offset: (range?.[0] ?? 0) + shift,
        length: (range?.[1] ?? 0) - (range?.[0] ?? 0),
      };
      faults.push(problemAt(file, at, { rule: 'yaml-syntax', message: ALIAS }));
    },
  });
  if (faults.length > 0) return { problems: faults };
  const data: unknown = document.toJS();
  if (data === null || typeof data !== 'object') {
    return {
      problems: [
        problemAt(
          file,
          { offset: shift },
          {
            rule: 'empty-file',
            message: 'There is nothing to read here. Fill in the keys, or remove the file.',
          },
        ),
      ],
    };
  }
  return {
    problems: remarks(parts.yaml).map(({ offset, length, rule, message }) =>
      problemAt(file, { offset: offset + shift, length }, { rule, message }),
    ),
    parsed: {
      ...file,
      data,
      body: parts.body,
      bodyOffset: parts.bodyOffset,
      locate: (path) => moved(withoutSign(valueRange(document, path), parts.yaml), shift),
      locateKey: (path) => moved(keyRange(document, path) ?? valueRange(document, path), shift),
    },
  };
}

interface Range {
  offset: number;
  length: number;
}

/** A text over several lines begins with its first line, not with the `|` or `>` before it. */
function withoutSign({ offset, length }: Range, yaml: string): Range {
  const sign =
    /^[|>][-+0-9]*[ \t]*\n\s*/.exec(yaml.slice(offset, offset + length))?.[0].length ?? 0;
  return { offset: offset + sign, length: length - sign };
}

const moved = (range: Range, shift: number): Range => ({ ...range, offset: range.offset + shift });

function rangeOf(node: unknown): Range | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return { offset: start, length: end - start };
}

function keyRange(document: Document, path: readonly PropertyKey[]): Range | undefined {
  const parent: unknown =
    path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return pair && rangeOf(pair.key);
}

function valueRange(document: Document, path: readonly PropertyKey[]): Range {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const part = path.slice(0, depth);
    const range = depth < path.length ? keyRange(document, part) : undefined;
    const found = range ?? rangeOf(document.getIn(part, true));
    if (found) return found;
  }
  return { offset: 0, length: 1 };
}
