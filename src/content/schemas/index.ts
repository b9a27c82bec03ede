import type { z } from 'zod';
import * as FOLDERS from './kinds.ts';
import type { Measures } from './measures.ts';
import type { Receipt } from './receipts.ts';
import { site } from './site.ts';

/** The name of a folder of `content/`. */
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

/** The folders of `content/` with the schema of the files in each, and the one file beside them. */
export { FOLDERS, site };
