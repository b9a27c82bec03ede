import type { z } from 'zod';
import type * as KINDS from './kinds.ts';
import type { Measures } from './measures.ts';
import type { Receipt } from './receipts.ts';
import type { Site } from './site.ts';
import type { Style } from './style.ts';

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

/** What the file of any chart says, whatever its kind. */
interface AnyChart {
  kind: string;
  status: string;
}

/**
 * What charts and graphics are made of: all content but what says which of them the story shows, since
 * that is read with what they define.
 */
export type Material = {
  [F in keyof typeof KINDS]: readonly Entry<z.infer<(typeof KINDS)[F]>>[];
} & {
  charts: readonly Entry<AnyChart>[];
  site: Site;
  style: Style;
  measures: Measures;
  /** Those that fit their printings. */
  receipts: readonly Receipt[];
};
