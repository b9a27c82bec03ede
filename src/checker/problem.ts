import type { RuleId } from './rules/index.ts';
import type { Severity } from './rules/rule.ts';

/** Something an editor has to mend (error) or may want to look at (warning, note), with its place. */
export interface Problem {
  /** Stable name of the rule; the guide has a section of the same name. */
  rule: RuleId;
  /** The rule's own, but in a draft an error may be a warning. */
  severity: Severity;
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
  /** The command that mends it, as an editor types it. */
  command?: string;
}

/** The order of a report: by file, then from top to bottom. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

/** Thrown by the build when the content has errors; its message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];
  /** The place of the first error, where Astro's overlay looks for it. */
  readonly loc: { file: string; line: number; column: number } | undefined;

  constructor(problems: readonly Problem[], report: string) {
    super(`The content has errors, so nothing is built.\n\n${report}`);
    this.problems = problems;
    const first = problems.find(({ severity }) => severity === 'error');
    this.loc = first && { file: first.file, line: first.line, column: first.column };
  }
}
