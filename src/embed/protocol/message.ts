/**
 * The messages between an embedded piece (the child) and the page around it (the host), version 1.
 * Whatever arrives is unknown data from somewhere else: it becomes a known message with its values
 * clamped, or nothing. No message holds a secret, so `'*'` is an acceptable target for all.
 */
import type { Reader } from './values.ts';

/** How each value of each type of message is read. */
export type Shapes = Record<string, Record<string, Reader<unknown>>>;

/** A message of one of some types. */
export type MessageOf<S extends Shapes> = {
  [Type in keyof S]: { type: Type } & {
    [Field in keyof S[Type]]: S[Type][Field] extends Reader<infer T> ? T : never;
  };
}[keyof S];

/** What every message of ours begins with. */
const ns = 'news-embed';
const v = 1;

/** A message with the name and the version that go with it. */
export const message = (content: { type: string }): object => ({ ns, v, ...content });

/** Makes the reader of some types of messages; it gives undefined for all that is not wholly one. */
export const messageReader =
  <S extends Shapes>(shapes: S): Reader<MessageOf<S>> =>
  (data) => {
    const fields = Object(data) as Record<string, unknown>;
    for (const type in shapes)
      if (fields['type'] === type && fields['ns'] === ns && fields['v'] === v) {
        const read: Record<string, unknown> = { type };
        for (const field in shapes[type])
          if ((read[field] = shapes[type][field]?.(fields[field])) === undefined) return undefined;
        return read as MessageOf<S>;
      }
    return undefined;
  };
