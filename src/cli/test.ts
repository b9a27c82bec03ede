/**
 * `npm test`: every stage runs, even after one has failed; the last line is the sum.
 * `npm test -- static`, `-- unit`, `-- e2e`, `-- visual` or `-- engines` runs one group; what follows
 * goes to its runner. BROWSERS=all runs the end-to-end tests in the packaged browser and in the
 * machine's. Engines are tried only if they are asked for, or with ENGINES=all.
 */
import pc from 'picocolors';
import { sum, summary, type Counts } from './test/counts.ts';
import {
  browsersToTest,
  build,
  endToEndTests,
  engineTests,
  staticChecks,
  sync,
  unitTests,
  visualTests,
} from './test/stages.ts';

// The site is tested at the root of its host, and in a folder where a test says so.
delete process.env['BASE_PATH'];
delete process.env['SITE_URL'];

const groups = ['static', 'unit', 'e2e', 'visual', 'engines'] as const;
const [only, ...rest] = process.argv.slice(2);
const all: Counts[] = [];

/** Whether a group is to be run. */
function isAsked(group: (typeof groups)[number]): boolean {
  if (only !== undefined) return only === group;
  return group !== 'engines' || process.env['ENGINES'] === 'all';
}

async function stage(title: string, run: () => Promise<Counts>): Promise<Counts> {
  console.log(pc.bold(`\n── ${title}`));
  const began = performance.now();
  const counts = await run();
  ended(title, (performance.now() - began) / 1000);
  all.push(counts);
  return counts;
}

function ended(title: string, seconds: number): void {
  console.log(pc.dim(`   ${title}: ${seconds.toFixed(1)} s`));
}

async function runStatic(): Promise<void> {
  await stage('generated types', sync);
  await stage('static checks', async () =>
    sum(
      await staticChecks((title, output, seconds) => {
        console.log(pc.bold(`\n── ${title}`));
        process.stdout.write(output);
        ended(title, seconds);
      }),
    ),
  );
}

async function runInBrowser(): Promise<void> {
  const built = await stage('build', build);
  const onSite = (title: string, run: (rest: string[]) => Promise<Counts>): Promise<Counts> =>
    stage(title, () => {
      if (built.failed === 0) return run(rest);
      console.log('Not run, because the build failed.');
      return Promise.resolve({ passed: 0, failed: 1, skipped: 0 });
    });
  if (isAsked('e2e'))
    for (const browser of await browsersToTest())
      await onSite(`end-to-end tests${browser ? `, ${browser} browser` : ''}`, (args) =>
        endToEndTests(args, browser),
      );
  if (isAsked('visual')) await onSite('visual tests', visualTests);
  if (isAsked('engines')) await onSite('tests in browser engines', engineTests);
}

if (only !== undefined && !groups.some((group) => group === only)) {
  console.error(`There is no group "${only}". Groups: ${groups.join(', ')}.`);
  process.exit(1);
}
if (isAsked('static')) await runStatic();
if (isAsked('unit')) await stage('unit tests', () => unitTests(rest));
if (isAsked('e2e') || isAsked('visual') || isAsked('engines')) await runInBrowser();

const total = sum(all);
console.log(`\n${summary(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
