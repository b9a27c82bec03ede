import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browsersHere, type BrowserChoice } from '../browser.ts';
import { binary, hand, script } from '../run/process.mjs';
import { pinnedBrowserRuns, takePictures } from '../visual/run.ts';
import { countOne, countReport, type Counts } from './counts.ts';

const node = process.execPath;

/** The checks that need no running code, each one test. */
const checks: [title: string, parameters: string[]][] = [
  ['types of Astro and TypeScript files', [binary('astro'), 'check', '--noSync']],
  ['types of Svelte files', [binary('svelte-check'), '--fail-on-warnings']],
  ['lint', [binary('eslint'), '--max-warnings=0', '.']],
  ['format', [binary('prettier'), '--check', '--log-level=warn', '.']],
];

/** The checks that need the articles' texts, which are not part of the project, each one test. */
const textChecks: [title: string, parameters: string[]][] = [
  ['quotations compared with the articles', [script('verify.ts'), '--check']],
  ['figures measured in the articles', [script('measure.ts'), '--check']],
];

/** Generates the types that the checks read. Not a test by itself unless it fails. */
export async function sync(): Promise<Counts> {
  const { code, output } = await buffered([binary('astro'), 'sync']);
  if (code === 0) return { passed: 0, failed: 0, skipped: 0 };
  process.stdout.write(output);
  return countOne(code);
}

/**
 * The static checks. Without the folder of texts those that need it are skipped, and `report` says so.
 */
export async function staticChecks(report: Report): Promise<Counts[]> {
  const folder = process.env['SOURCES_DIR'];
  if (folder !== undefined && existsSync(folder))
    return inPairs([...checks, ...textChecks], report);
  for (const [title] of textChecks) {
    report(title, 'Skipped: SOURCES_DIR is not set, or is no folder of article texts.\n', 0);
  }
  const skipped = { passed: 0, failed: 0, skipped: textChecks.length };
  return [...(await inPairs(checks, report)), skipped];
}

type Report = (title: string, output: string, seconds: number) => void;

/**
 * Runs checks two at a time. What each one prints is kept until it ends, so that `report` is called
 * once for each with all of it.
 */
async function inPairs(all: typeof checks, report: Report): Promise<Counts[]> {
  const waiting = [...all];
  const counts: Counts[] = [];
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [title, parameters] = next;
      const began = performance.now();
      const { code, output } = await buffered(parameters);
      counts.push(countOne(code));
      report(title, output, (performance.now() - began) / 1000);
    }
  }
  await Promise.all([work(), work()]);
  return counts;
}

/** The unit tests; `rest` goes to Vitest. */
export function unitTests(rest: string[]): Promise<Counts> {
  return withReport(async (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await hand(node, [binary('vitest'), 'run', ...reporters, ...rest]);
    return countReport('vitest', file, code);
  });
}

/** Builds the site; one test. */
export async function build(): Promise<Counts> {
  return countOne(await hand(node, [binary('astro'), 'build']));
}

/**
 * In which browsers the end-to-end tests run: with BROWSERS=all in each that is here, else in the one
 * that is found first, for which `undefined` stands.
 */
export async function browsersToTest(): Promise<(BrowserChoice | undefined)[]> {
  const here = process.env['BROWSERS'] === 'all' ? await browsersHere() : [];
  return here.length > 1 ? here : [undefined];
}

/** The end-to-end tests against the built site; `rest` goes to Playwright. */
export function endToEndTests(rest: string[], browser?: BrowserChoice): Promise<Counts> {
  return withReport(async (file) => {
    const command = [binary('@playwright/test', 'playwright'), 'test', '--reporter=list,json'];
    const code = await hand(node, [...command, ...rest], {
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...(browser && { CHROMIUM: browser }) },
    });
    return countReport('playwright', file, code);
  });
}

/** Compares pictures of the built site with the baseline; `rest` goes to Playwright. */
export async function visualTests(rest: string[]): Promise<Counts> {
  if (pinnedBrowserRuns()) {
    return withReport(async (file) => {
      const code = await takePictures(rest, { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
      return countReport('playwright', file, code);
    });
  }
  console.log('Skipped: the browser whose pictures can be compared runs on Linux x64 only.');
  return { passed: 0, failed: 0, skipped: 1 };
}

/**
 * The core of the tests in each browser engine that the machine has; `--write` writes what holds in
 * which into docs/browsers.md, and the rest goes to Vitest.
 */
export function engineTests(rest: string[]): Promise<Counts> {
  return withReport(async (file) => {
    const reporters = ['verbose', 'json', './tests/engines/support/reporter.ts'];
    const code = await hand(
      node,
      [
        binary('vitest'),
        'run',
        '--config=vitest.engines.config.ts',
        ...reporters.map((name) => `--reporter=${name}`),
        `--outputFile.json=${file}`,
        ...rest.filter((parameter) => parameter !== '--write'),
      ],
      { env: rest.includes('--write') ? { WRITE_BROWSERS: '1' } : {} },
    );
    return countReport('vitest', file, code);
  });
}

async function buffered(parameters: string[]): Promise<{ code: number; output: string }> {
  let output = '';
  const code = await hand(node, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: process.stdout.isTTY ? { FORCE_COLOR: '1' } : {},
    started(child) {
      const add = (chunk: Buffer): void => void (output += chunk.toString());
      child.stdout?.on('data', add);
      child.stderr?.on('data', add);
    },
  });
  return { code, output };
}

async function withReport(run: (file: string) => Promise<Counts>): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'test-report-'));
  try {
    return await run(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
