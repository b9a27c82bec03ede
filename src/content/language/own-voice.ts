import { quotations } from '../marks.ts';
import type { ParsedFile } from '../parse.ts';

/** A text that we wrote ourselves, and where it begins in its file. */
export interface Passage {
  written: string;
  /** The same without source marks and quotations; every character is where it was. */
  own: string;
  offset: number;
  /** The keys from the top of the file; none for the Markdown under them. */
  path: readonly (string | number)[];
}

interface Text {
  path: Passage['path'];
  value: string;
}

/** Keys whose values are words of others, names, or codes: no sentence of ours. */
const NOT_OURS = new Set([
  ...['text', 'printed', 'evidence', 'excerpts', 'title', 'attribution', 'look', 'words', 'notice'],
  ...['id', 'state', 'at', 'kind', 'role', 'status', 'topic', 'stance', 'theme', 'address'],
  ...['name', 'short', 'author', 'credit', 'publisher', 'outlet', 'speaker', 'who', 'sources'],
  ...[
    'label',
    'patterns',
    'was',
    'touches',
    'handle',
    'account',
    'article',
    'event',
    'tellings',
    'language',
    'lead',
  ],
]);

/** Keys of that list under which we do write, in some kinds of file. */
const OURS: Record<string, readonly RegExp[]> = {
  '': [/^hero\./, /^contact\.label$/],
  scenes: [
    /^title$/,
    /^label$/,
    /^steps\.\d+\.text$/,
    /^graphic\.(?:report|motion|click|dark)\.text$/,
  ],
  claims: [/^title$/, /^record\.\d+\.text$/],
  charts: [/^title$/],
  events: [/^title$/],
  utterances: [/^title$/],
  pages: [/(?:^|\.)(?:title|text)$/],
};

const blank = (text: string): string => ' '.repeat(text.length);

/** Takes out of a text what is not our own wording, without moving the rest. */
export const ownWords = (text: string): string =>
  text
    .replaceAll(/\[\^[^\]]*\]/g, blank)
    .replaceAll(/“[^“”]*”/g, blank)
    .replaceAll(/‘[^‘’]*’(?!\p{L})/gu, blank)
    .replaceAll(/`[^`]*`/g, blank)
    .replaceAll(/\]\([^)]*\)/g, blank)
    .replaceAll(/(?:https?:|mailto:)\S+|\S*@\S+/g, blank);

function isOurs(folder: string, path: readonly PropertyKey[]): boolean {
  const name = path.map(String).join('.');
  if (OURS[folder]?.some((pattern) => pattern.test(name))) return true;
  return !path.some((part) => NOT_OURS.has(String(part)));
}

/** Every text among a file's values. */
function texts(value: unknown, path: readonly (string | number)[]): Text[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    texts(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Every passage of a file that we wrote ourselves, in its order. */
export function ownPassages(file: ParsedFile): Passage[] {
  const passage = (from: number, to: number, path: Text['path']): Passage => {
    const written = file.text.slice(from, to);
    return { written, own: ownWords(written), offset: from, path };
  };
  const values = texts(file.data, [])
    .filter(({ path }) => isOurs(file.folder, path))
    .map(({ path }) => {
      // The text as it stands in the file, so that a place in it is a place in the file.
      const { offset, length } = file.locate(path);
      return passage(offset, offset + length, path);
    });
  const body = passage(file.bodyOffset, file.text.length, []);
  return body.written.trim() ? [...values, body] : values;
}

/** What others wrote, and names: the values that are not ours, and quotations inside those that are. */
export function foreignTexts(file: ParsedFile): string[] {
  const values = texts(file.data, []);
  return [
    ...values.filter(({ path }) => !isOurs(file.folder, path)).map(({ value }) => value),
    ...[file.body, ...values.map(({ value }) => value)].flatMap((text) =>
      quotations(text).map(({ words }) => words),
    ),
  ];
}
