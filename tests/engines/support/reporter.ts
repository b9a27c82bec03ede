import type { Reporter } from 'vitest/node';
import { engines } from '../../../src/cli/engines/engines.ts';

/** Says which engines the machine lacks, and how to get them. */
export default class implements Reporter {
  async onTestRunStart(): Promise<void> {
    for (const engine of engines)
      if (!(await engine.isThere()))
        console.log(
          `${engine.name} is not on this machine and is left out. Debian has it: apt-get install ${engine.packages.join(' ')}`,
        );
  }
}
