import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Reporter, TestModule } from 'vitest/node';
import { engines } from '../../../src/cli/engines/engines.ts';
import { root } from '../../../src/cli/run/process.mjs';
import { browsersPage, type Result } from './browsers-page.ts';

/** Says which engines the machine lacks, and writes docs/browsers.md where WRITE_BROWSERS is set. */
export default class implements Reporter {
  async onTestRunStart(): Promise<void> {
    for (const engine of engines)
      if (!(await engine.isThere()))
        console.log(
          `${engine.name} is not on this machine and is left out. Debian has it: apt-get install ${engine.packages.join(' ')}`,
        );
  }

  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    if (process.env['WRITE_BROWSERS'] !== '1') return;
    const results = modules.flatMap((module) =>
      [...module.children.allTests()].flatMap((test): Result[] => {
        const { check } = test.meta();
        return check ? [{ ...check, state: test.result().state }] : [];
      }),
    );
    const file = join(root, 'docs/browsers.md');
    const options = (await resolveConfig(file)) ?? {};
    await writeFile(file, await format(browsersPage(results), { ...options, filepath: file }));
    console.log('docs/browsers.md is written.');
  }
}
