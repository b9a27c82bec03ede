import type { z } from 'zod';
import type { Project } from './project.ts';

/** What an editor typed, by flag. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** One thing to pick from. */
export interface Option {
  value: string;
  /** What it is called, where the value does not say it. */
  label?: string;
}

/** One question to an editor, and the flag that answers it. */
export interface Field {
  flag: string;
  /** The question. */
  ask: string;
  /** Checks the answer, and tells in its description what is wanted. */
  schema: z.ZodType;
  /** How the answer is read; text by default. A list has commas between its entries. */
  as?: 'number' | 'list' | 'boolean';
  /** Whether there is no file without an answer. It then has no fallback. */
  needed?: (answers: Answers, project: Project) => boolean;
  /** The answers there are, where not every text will do. */
  options?: (project: Project, answers: Answers) => Option[];
  /** The answer where none is given, once all that are needed are. */
  fallback?: (answers: Answers, project: Project) => string | undefined;
}

/** A file as it is to stand on the disk, and what to tell the editor. */
export interface Made {
  /** Path from the project's root. */
  path: string;
  text: string;
  /** There must be no such file yet. */
  isNew: boolean;
  /** Where it shows, as a path of the site. */
  look: string;
  /** What is left to be done by hand. */
  next?: string;
}

/** A kind of thing that `npm run new` makes. */
export interface Kind {
  /** What it is, for the list of kinds. */
  what: string;
  fields: readonly Field[];
  make: (answers: Answers, project: Project) => Made;
}

/** Something an editor has to give otherwise; its message says how. */
export class InputError extends Error {
  override name = 'InputError';
}

export const always = (): boolean => true;
