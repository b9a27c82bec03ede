import { quotations } from '../../content/marks.ts';
import type { ParsedFile } from '../reading/parse.ts';
import { markdown } from '../../schemas/meta.ts';
import type { Told } from '../../schemas/walk.ts';
import { toldIn } from '../reading/told.ts';

/** A text that we wrote ourselves, and where it begins in its file. */
export interface Passage {
  written: string;
  /** The same without source marks and quotations; every character is where it was. */
  own: string;
  offset: number;
  /** The keys from the top of the file; none for the Markdown under them. */
  path: Told['path'];
  /** What its schema says of it. */
  meta: Told['meta'];
}

const blank = (text: string): string => ' '.repeat(text.length);

/** Takes out of a text what is not our own wording, without moving the rest. */
const ownWords = (text: string): string =>
  text
    .replaceAll(/\[\^[^\]]*\]/g, blank)
    .replaceAll(/“[^“”]*”/g, blank)
    .replaceAll(/‘[^‘’]*’(?!\p{L})/gu, blank)
    .replaceAll(/`[^`]*`/g, blank)
    .replaceAll(/\]\([^)]*\)/g, blank)
    .replaceAll(/(?:https?:|mailto:)\S+|\S*@\S+/g, blank);

/** Every passage of a file that we wrote ourselves, in its order. */
export function ownPassages(file: ParsedFile): Passage[] {
  const passage = (from: number, to: number, rest: Pick<Passage, 'path' | 'meta'>): Passage => {
    const written = file.text.slice(from, to);
    return { written, own: ownWords(written), offset: from, ...rest };
  };
  const values = toldIn(file)
    .filter(({ value, meta }) => meta.voice === 'own' && typeof value === 'string')
    .map(({ path, meta }) => {
      // The text as it stands in the file, so that a place in it is a place in the file.
      const { offset, length } = file.locate(path);
      return passage(offset, offset + length, { path, meta });
    });
  const body = passage(file.bodyOffset, file.text.length, { path: [], meta: markdown });
  return body.written.trim() ? [...values, body] : values;
}

/** What others wrote, and names: the values that are not ours, and quotations inside those that are. */
export function foreignTexts(file: ParsedFile): string[] {
  const texts = toldIn(file).flatMap(({ value, meta }) =>
    typeof value === 'string' ? [{ value, isOurs: meta.voice === 'own' }] : [],
  );
  return [
    ...texts.filter(({ isOurs }) => !isOurs).map(({ value }) => value),
    ...[file.body, ...texts.map(({ value }) => value)].flatMap((text) =>
      quotations(text).map(({ words }) => words),
    ),
  ];
}
