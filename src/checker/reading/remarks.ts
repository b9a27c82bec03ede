import { Lexer } from 'yaml';
import { jsonSchemas } from '../../content/json-schemas.ts';
import type { RuleId } from '../rules/index.ts';

/** A remark in a YAML text, and what is to be said about it. */
interface Remark {
  offset: number;
  length: number;
  rule: RuleId;
  message: string;
}

const CUT = {
  rule: 'cut-text',
  message:
    'What follows ` #` is not read. Put the whole value between quotation marks, or move the remark to `note:`.',
} as const;

const LOST = {
  rule: 'comment',
  message: 'A form that writes this file loses this remark. Put it into the key `note:`.',
} as const;

/** What the lexer says besides the characters of the text: here begins a document, a value, … */
const SIGNALS = new Set(['\u0002', '\u0018', '\u001F']);
const VALUE = '\u001F';

/** Whether a remark lists the values to pick from, the chosen one among them. */
const lists = (remark: string, value: string): boolean =>
  remark.startsWith('# ') && remark.slice(2).split(', ').includes(value.trim());

/** The lines with which a new file names the keys that it could have besides. */
const KEY_HINTS: ReadonlySet<string> = new Set(
  [...jsonSchemas().values()].flatMap((text) => {
    const lines: string[] = [];
    JSON.parse(text, (key, value: { description?: unknown } | null) => {
      if (typeof value?.description === 'string') lines.push(`# ${key}: ${value.description}`);
      return value;
    });
    return lines;
  }),
);

/** The remarks of a YAML text: those that cut a value short, and those that stand by themselves. */
export function remarks(yaml: string): Remark[] {
  if (!yaml.includes('#')) return [];
  const found: Remark[] = [];
  let offset = 0;
  let before = '';
  let cuts = false;
  let value = '';
  for (const token of new Lexer().lex(yaml)) {
    // The line by which editors find the schema, the values to pick from and the keys to add are
    // the scaffold's.
    const isHint =
      token.startsWith('# yaml-language-server:') ||
      (cuts ? lists(token, value) : KEY_HINTS.has(token));
    if (token.startsWith('#') && !isHint) {
      found.push({ offset, length: token.length, ...(cuts ? CUT : LOST) });
    }
    // Only a value without quotation marks, on the same line, can have been meant to go on.
    if (token.includes('\n')) cuts = false;
    else if (before === VALUE) {
      cuts = true;
      value = token;
    } else if (!/^[ \t]+$/.test(token)) cuts = false;
    before = token;
    if (!SIGNALS.has(token)) offset += token.length;
  }
  return found;
}
