import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countReport, sum, summary } from '../../../src/cli/test/counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('counting', () => {
  it("reads Vitest's report", () => {
    const file = report({ numPassedTests: 3, numFailedTests: 1, numTotalTests: 6 });
    expect(countReport('vitest', file, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('takes a flaky end-to-end test for a failed one', () => {
    const file = report({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 } });
    expect(countReport('playwright', file, 0).failed).toBe(1);
  });

  it('counts a run that broke off as a failure', () => {
    const file = report({ numPassedTests: 3, numFailedTests: 0, numTotalTests: 3 });
    expect(countReport('vitest', file, 1)).toMatchObject({ passed: 3, failed: 1 });
    expect(countReport('vitest', join(folder, 'missing.json'), 0).failed).toBe(1);
  });

  it('names skipped tests only when there are any', () => {
    const one = { passed: 1, failed: 0, skipped: 0 };
    expect(summary(one)).toBe('1 passed, 0 failed');
    expect(summary(sum([one, { ...one, skipped: 2 }]))).toBe('2 passed, 0 failed, 2 skipped');
  });
});
