import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many tests ended how. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** A check that is one test: passed when its exit code is 0. */
export function countOne(code: number): Counts {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** The counts of all stages together. */
export function sum(counts: Counts[]): Counts {
  const total = (key: keyof Counts): number => counts.reduce((all, each) => all + each[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** `12 passed, 0 failed, 1 skipped`; the skipped only when there are any. */
export function summary({ passed, failed, skipped }: Counts): string {
  const text = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped > 0 ? `${text}, ${String(skipped)} skipped` : text;
}

const vitestReport = z
  .object({ numPassedTests: z.int(), numFailedTests: z.int(), numTotalTests: z.int() })
  .transform((report): Counts => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numTotalTests - report.numPassedTests - report.numFailedTests,
  }));

const playwrightReport = z
  .object({
    stats: z.object({
      expected: z.int(),
      unexpected: z.int(),
      flaky: z.int(),
      skipped: z.int(),
    }),
  })
  .transform(({ stats }): Counts => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

/**
 * The counts in a runner's JSON report. A run that went wrong without a failed test (a file that
 * does not load, a server that does not start, no report at all) counts as one failure.
 */
export function countReport(runner: 'vitest' | 'playwright', file: string, code: number): Counts {
  const counts = read(runner, file);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function read(runner: 'vitest' | 'playwright', file: string): Counts {
  const schema = runner === 'vitest' ? vitestReport : playwrightReport;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
