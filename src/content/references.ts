import type { Told } from '../schemas/walk.ts';

/** A value that names something, and where it stands in its file. */
export interface Reference {
  path: Told['path'];
  value: string;
  /** What it names: the folder of a file, a word that a schema `defines`, or pieces. */
  target: string;
  /** What becomes of it while what it names is not shown; see `meta.ts`. */
  hidden: Told['meta']['hidden'];
}

/** What is named by some values of a file. */
export const references = (values: readonly Told[]): Reference[] =>
  values.flatMap(({ path, value, meta: { names, hidden } }) =>
    names === undefined || typeof value !== 'string'
      ? []
      : [{ path, value, target: names, hidden }],
  );
