import { messageReader, type MessageOf } from './message.ts';
import { number, word } from './values.ts';

/** The ways of showing a scene; `auto` lets the child choose. */
export const MODES = ['auto', 'box', 'driven', 'stepper', 'static'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

export type EmbedMode = (typeof MODES)[number];
export type Theme = (typeof THEMES)[number];

/** What the page around a piece says to it. */
const shapes = {
  /** Asks for `ready` and the height. */
  hello: {},
  mode: { mode: word(MODES) },
  /** How far the reader is in the piece, 0 to 1. */
  progress: { progress: number(0, 1) },
  theme: { theme: word(THEMES) },
};

export type HostMessage = MessageOf<typeof shapes>;

/** Reads what a host said; undefined unless it is a whole message of this version. */
export const fromHost = messageReader(shapes);
