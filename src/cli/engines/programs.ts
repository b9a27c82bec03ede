import { spawn } from 'node:child_process';

/** A program that runs beside the tests. */
export interface Program {
  /** All that it has printed so far. */
  output: () => string;
  stop: () => void;
}

const stops = new Set<() => void>();
function stopAll(): void {
  for (const stop of stops) stop();
}
process.once('exit', stopAll);
process.once('SIGTERM', () => {
  stopAll();
  process.exit(143);
});

/** Starts a program in a group of its own, so that what it starts itself ends with it. */
export function startProgram(
  command: string,
  parameters: string[],
  env: Record<string, string> = {},
): Program {
  const child = spawn(command, parameters, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const add = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  child.on('error', (error) => (output += error.message));
  const stop = (): void => {
    stops.delete(stop);
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  stops.add(stop);
  return { output: () => output, stop };
}
