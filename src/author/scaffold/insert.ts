import type { ParsedFile } from '../../checker/reading/parse.ts';
import { InputError } from './kind.ts';
import { valueIn } from './project.ts';
import { listEntry } from './yaml.ts';

/**
 * The text of a file with an entry more in one of its lists. Nothing else in it changes, not a
 * comment and not a line end.
 * @param at the place of the new entry in the list; behind the last one where there is none
 */
export function withEntry(
  file: ParsedFile,
  list: string,
  entry: Readonly<Record<string, unknown>>,
  at?: number,
): string {
  const { text, path } = file;
  const length = (valueIn(file, list) as unknown[]).length;
  const before = file.locate([list, (at ?? length) - 1]);
  const line = text.slice(text.lastIndexOf('\n', before.offset) + 1, before.offset);
  if (!/^ *- +$/.test(line))
    throw new InputError(
      `The list \`${list}\` in ${path} is not written with a hyphen a line, so nothing can be added to it here.`,
    );
  const end = text.slice(0, before.offset + before.length).trimEnd().length;
  const lineEnd = text.indexOf('\n', end);
  const start = lineEnd < 0 ? text.length : lineEnd + 1;
  const gap = lineEnd < 0 ? '\n' : '';
  return text.slice(0, start) + gap + listEntry(entry, line.indexOf('-')) + text.slice(start);
}

/** The text of a YAML file with another value of a key on its first level. */
export function withValue(file: ParsedFile, text: string, key: string, value: string): string {
  if (valueIn(file, key) === undefined) return `${text.trimEnd()}\n${key}: ${value}\n`;
  const old = textLine(text, key);
  return text.slice(0, old.start) + `${key}: ${value}` + text.slice(old.end);
}

function textLine(text: string, key: string): { start: number; end: number } {
  const match = new RegExp(`^${key}:[^\\n]*`, 'm').exec(text);
  const start = match?.index ?? text.length;
  return { start, end: start + (match?.[0].length ?? 0) };
}
