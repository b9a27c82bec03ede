import { isMap, isScalar, isSeq, parseDocument, type Pair } from 'yaml';
import type { SourceFile } from '../../../../src/checker/reading/source-file.ts';

/** A key in a file, with the lines that hold it and its value. */
export interface Key {
  name: string;
  path: readonly (string | number)[];
  /** Counted from 0; the end is not included. */
  from: number;
  to: number;
  indent: number;
  /** Whether the key stands on a line of its own, not in `{ … }` and not after `- `. */
  alone: boolean;
  /** Whether the value is plain, on the line of the key. */
  short: boolean;
}

const yamlOf = (file: SourceFile): { yaml: string; first: number } =>
  file.path.endsWith('.md')
    ? { yaml: file.text.split(/^---\n/m)[1] ?? '', first: 1 }
    : { yaml: file.text, first: 0 };

/** Every key of a file that begins its line, from top to bottom. */
export function keysOf(file: SourceFile): Key[] {
  const { yaml, first } = yamlOf(file);
  const lines = yaml.split('\n');
  const lineAt = (offset: number): number => yaml.slice(0, offset).split('\n').length - 1;
  const found: Key[] = [];
  const add = (pair: Pair, path: Key['path']): void => {
    const { key, value } = pair;
    if (!isScalar(key) || !key.range) return;
    const start = lineAt(key.range[0]);
    const before = yaml.slice(yaml.lastIndexOf('\n', key.range[0] - 1) + 1, key.range[0]);
    if (!/^[ -]*$/.test(before)) return;
    const indent = before.length;
    const rest = lines.findIndex(
      (line, index) =>
        index > start &&
        line.trim() !== '' &&
        line.search(/\S/) <= indent &&
        !(line.search(/\S/) === indent && line.trimStart().startsWith('- ')),
    );
    const range = (value as { range?: [number, number, number] } | null)?.range;
    found.push({
      name: String(key.value),
      path,
      from: first + start,
      to: first + (rest < 0 ? lines.length - (lines.at(-1) === '' ? 1 : 0) : rest),
      indent,
      alone: before.trim() === '',
      short: isScalar(value) && Boolean(range) && lineAt(range?.[1] ?? 0) === start,
    });
  };
  const walk = (node: unknown, path: Key['path']): void => {
    if (isMap(node) && !node.flow) {
      for (const pair of node.items) {
        const inside = [...path, String((pair.key as { value?: unknown }).value)];
        add(pair, inside);
        walk(pair.value, inside);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        walk(item, [...path, index]);
      });
    }
  };
  walk(parseDocument(yaml).contents, []);
  return found;
}

/** A file's text with some of its lines changed. */
export function withLines(file: SourceFile, work: (lines: string[]) => string[]): string {
  return work(file.text.split('\n')).join('\n');
}
