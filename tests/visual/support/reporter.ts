import { mkdirSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import * as places from './places.ts';
import { resultsHtml } from './results-html.ts';
import { line, verdictSchema, type Verdict } from './verdict.ts';

/**
 * Gathers what became of every picture, writes the page that shows it, and in an update prints the
 * list. Tests name their own pictures when they fail.
 */
export default class PictureReporter implements Reporter {
  #verdicts: Verdict[] = [];

  onTestEnd(_test: TestCase, { annotations }: TestResult): void {
    this.#verdicts.push(
      ...annotations
        .filter(({ type }) => type === 'picture')
        .map(({ description }) => verdictSchema.parse(JSON.parse(description ?? ''))),
    );
  }

  onEnd(): void {
    const verdicts = this.#verdicts.toSorted((one, two) => one.id.localeCompare(two.id));
    const different = verdicts.filter(({ state }) => state !== 'same');
    if (verdicts.length === 0) return;
    mkdirSync(places.results, { recursive: true });
    writeFileSync(places.resultsPage, resultsHtml(different));
    if (!places.isUpdate) return;
    const bytes = places.baselineBytes();
    const share = Math.round((bytes / places.budget) * 100);
    console.log(
      [
        '',
        ...different.map(line),
        `same     ${verdicts.length - different.length} of ${verdicts.length} pictures`,
        `All together ${(bytes / 1e6).toFixed(2)} MB, ${share} % of what they may have.`,
        `Before and after: ${places.shown(places.resultsPage)}`,
      ].join('\n'),
    );
  }

  printsToStdio(): boolean {
    return false;
  }
}
