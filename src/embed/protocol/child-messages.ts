import type { EmbedKind } from '../../lib/embed-kind.ts';
import { heard, height, steps } from './heard.ts';
import { messageReader, type MessageOf } from './message.ts';
import { slug, word } from './values.ts';

const KINDS = ['story', 'scene', 'chart', 'quote'] as const satisfies readonly EmbedKind[];

/** All that a piece says to the page around it. */
const said = {
  ...heard,
  /** Also which piece it is, and the height in px that a frame needs in which it scrolls. */
  ready: { kind: word(KINDS), id: slug, steps, minHeight: height },
};

export type ChildMessage = MessageOf<typeof said>;

/** Reads what a piece said; undefined unless it is a whole message of this version. */
export const fromChild = messageReader(said);
