import { spawn } from 'node:child_process';
import { environment } from '../../../src/cli/run/process.mjs';

/** What a command took. */
export interface Cost {
  /** By the clock, and of the processor: a busy machine makes them part. */
  seconds: number;
  processor: number;
  /** The most memory that was resident at once, in bytes. */
  memory: number;
}

/**
 * Runs a script of Node's in a folder, by itself, and measures it.
 * @throws with all that it printed when it fails
 */
export function measuredRun(parameters: readonly string[], folder: string): Promise<Cost> {
  const peak = new URL('peak.ts', import.meta.url).href;
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, ['--import', peak, ...parameters], {
      cwd: folder,
      env: { ...environment(), NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const heard = { 1: '', 2: '', 3: '' };
    for (const channel of [1, 2, 3] as const)
      child.stdio[channel]?.on('data', (text: Buffer) => (heard[channel] += text.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      const seconds = (performance.now() - began) / 1000;
      const [memory = 0, used = 0] = heard[3].split(' ').map(Number);
      if (code === 0) resolve({ seconds, processor: used / 1e6, memory: memory * 1024 });
      else reject(new Error(heard[1] + heard[2]));
    });
  });
}
