import type { z } from 'zod';
import * as FOLDERS from './kinds.ts';
import type { Measures } from './measures.ts';
import type { Receipt } from './receipts.ts';
import { site } from './site.ts';
import { style } from './style.ts';

/** The name of a folder of `content/`. */
export type Folder = keyof typeof FOLDERS;

/** The files beside the folders, by their ids. */
export const FILES = { site, style } as const;

export type File = keyof typeof FILES;

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

/** What is in the folders, each in the order of file numbers, then names. */
export type Entries = {
  [F in Folder]: readonly Entry<z.infer<(typeof FOLDERS)[F]>>[];
};

/** Everything in `content/`. */
export interface Content extends Entries {
  site: z.infer<typeof site>;
  style: z.infer<typeof style>;
  measures: Measures;
  /** Those that fit their printings; look one up with `receiptOf`. */
  receipts: readonly Receipt[];
}

/** The folders of `content/` with the schema of the files in each. */
export { FOLDERS };
