import type { z } from 'zod';
import type { Entry } from '../schemas/material.ts';
import type { Measures } from '../schemas/measures.ts';
import type { Receipt } from '../schemas/receipts.ts';
import { site } from '../schemas/site.ts';
import { style } from '../schemas/style.ts';
import * as FOLDERS from './kinds.ts';

/** The name of a folder of `content/`. */
export type Folder = keyof typeof FOLDERS;

/** The files beside the folders, by their ids. */
export const FILES = { site, style } as const;

export type File = keyof typeof FILES;

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
