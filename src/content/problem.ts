/** Something an editor has to mend (error) or may want to look at (warning), with its place. */
export interface Problem {
  /** Stable name of the rule; the guide has a section of the same name. */
  rule: string;
  severity: 'error' | 'warning';
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Both counted from 1. */
  line: number;
  column: number;
  /** How many characters the marker under the line covers. */
  length: number;
  /** What is wrong, what was expected and how to mend it: whole sentences, no jargon. */
  message: string;
  /** The nearest valid value, when there is one near enough. */
  suggestion?: string;
}

/** Thrown by the build when the content has errors; its message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], report: string) {
    super(`The content has errors, so nothing is built.\n\n${report}`);
    this.problems = problems;
  }
}
