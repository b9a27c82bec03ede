/**
 * `npm test`: every stage runs, even after one has failed; the last line is the sum.
 * `npm test -- static`, `-- unit`, `-- e2e` or `-- visual` runs one group; what follows goes to its runner.
 * BROWSERS=all runs the end-to-end tests in the packaged browser and in the machine's.
 */
import pc from 'picocolors';
import { sum, summary, type Counts } from './test/counts.ts';
import {
  browsersToTest,
  build,
  endToEndTests,
  staticChecks,
  sync,
  unitTests,
  visualTests,
} from './test/stages.ts';

const groups = ['static', 'unit', 'e2e', 'visual'] as const;
const [only, ...rest] = process.argv.slice(2);
const all: Counts[] = [];

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
  if (only !== 'visual')
    for (const browser of await browsersToTest())
      await onSite(`end-to-end tests${browser ? `, ${browser} browser` : ''}`, (args) =>
        endToEndTests(args, browser),
      );
  if (only !== 'e2e') await onSite('visual tests', visualTests);
}

if (only !== undefined && !groups.some((group) => group === only)) {
  console.error(`There is no group "${only}". Groups: ${groups.join(', ')}.`);
  process.exit(1);
}
if (only === undefined || only === 'static') await runStatic();
if (only === undefined || only === 'unit') await stage('unit tests', () => unitTests(rest));
if (only === undefined || only === 'e2e' || only === 'visual') await runInBrowser();

const total = sum(all);
console.log(`\n${summary(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
