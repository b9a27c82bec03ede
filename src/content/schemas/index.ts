import type { z } from 'zod';
import { article } from './article.ts';
import { chart } from './chart.ts';
import { claim } from './claim.ts';
import { correction } from './correction.ts';
import { event } from './event.ts';
import type { Measures } from './measures.ts';
import type { Receipt } from './receipts.ts';
import { page } from './page.ts';
import { outlet, speaker } from './people.ts';
import { scene } from './scene.ts';
import { site } from './site.ts';
import { term } from './term.ts';
import { utterance } from './utterance.ts';

/** The folders of `content/` and the shape of the files in each. */
export const FOLDERS = {
  outlets: outlet,
  speakers: speaker,
  articles: article,
  utterances: utterance,
  claims: claim,
  events: event,
  terms: term,
  charts: chart,
  scenes: scene,
  pages: page,
  corrections: correction,
} as const;

export type Folder = keyof typeof FOLDERS;

/** One file, read and checked. */
export interface Entry<T> {
  id: string;
  order: number;
  /** Path from the project's root. */
  file: string;
  /** Markdown under the front matter. */
  body: string;
  data: T;
}

/** Everything in `content/`, each folder in the order of file numbers, then names. */
export type Content = {
  site: z.infer<typeof site>;
  measures: Measures;
  /** Those that fit their printings; look one up with `receiptOf`. */
  receipts: readonly Receipt[];
} & {
  [F in Folder]: readonly Entry<z.infer<(typeof FOLDERS)[F]>>[];
};

export { site };
