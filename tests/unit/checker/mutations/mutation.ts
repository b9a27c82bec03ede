import type { Project } from '../golden/change.ts';

/** One thing that can happen to a file of the content. */
export interface Mutation {
  /** What is done, and to which file. */
  name: string;
  /** The file that is named by the report, and where its content may differ. */
  path: string;
  apply: (project: Project) => Project;
  /**
   * `caught`: the report has an error, with a line, in the file.
   * `harmless`: what is loaded is the same. `intended`: either caught, or nothing differs but the
   * value at `key`, as the editor wanted.
   */
  expects: 'caught' | 'harmless' | 'intended';
  /** For `caught`: the line of the error, where it can be told. */
  line?: number;
  /** For `caught`: the rule, where only one is right. */
  rule?: string;
  /** For `caught`: the error is in the files that name this one. */
  elsewhere?: boolean;
  /** For `intended`: the keys from the top of the file to what may differ. */
  key?: readonly (string | number)[];
}
