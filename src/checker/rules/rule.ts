/** How much a problem matters: an error stops the build, a warning should be looked at, a note may be. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing the checker looks for. Its name never changes once it has been published. */
export interface Rule {
  severity: Severity;
  /** What the rule finds, as a phrase. */
  finds: string;
  /** What to do about it, in whole sentences. */
  mend: string;
}
