import type { GetICUArgs } from '@schummar/icu-type-parser';
import type english from './languages/en.ts';
import type { Words } from './words.ts';

type English = typeof english.messages;

/** The name of a message. */
export type Key = keyof English;

/** What another language has to have; a file of `languages/` ends in `satisfies Catalogue`. */
export type Catalogue = Words<Key>;

/** The tags of a message, as `a` in `See <a>the list</a>.` */
type Tags<Message extends string> = Message extends `${string}</${infer Tag}>${infer Rest}`
  ? Tag | Tags<Rest>
  : never;

/** The messages that are nothing but text. */
export type PlainKey = {
  [K in Key]: [Tags<English[K]>] extends [never] ? K : never;
}[Key];

/** What a message wants to know: a number where it counts, else a text, a number or a node `T`. */
type Values<K extends Key, T> = GetICUArgs<
  English[K],
  { ICUNumberArgument: number; ICUDateArgument: Date; ICUArgument: string | number | T }
>;

/** The second argument of `say`, which messages that want nothing go without. */
export type Said<K extends Key> = keyof Values<K, never> extends never
  ? []
  : [values: Values<K, never>];

/** The values of a message and, for each of its tags, what makes a node of what stands inside. */
export type Around<K extends Key, T> = Values<K, T> &
  Record<Tags<English[K]>, (inside: (string | T)[]) => T>;
