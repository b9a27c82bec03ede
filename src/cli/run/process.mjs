import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The path of one of our own commands in `src/cli`.
 * @param {string} name
 */
export const script = (name) => join(root, 'src/cli', name);

/**
 * The JavaScript file behind a package's command. Read from the package, because the shims in
 * `node_modules/.bin` are shell files on Windows and would pick the machine's Node elsewhere.
 * @param {string} name the package
 * @param {string} [command] the command, where it is not called like the package
 * @returns {string}
 */
export function binary(name, command = name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * The environment of a command: the project's own programs first, and nothing sent to anyone.
 * @returns {NodeJS.ProcessEnv}
 */
export function environment() {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const bin = join(root, 'node_modules', '.bin');
  return {
    ...process.env,
    [key]: [bin, process.env[key]].filter(Boolean).join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/**
 * Runs a program to its end and passes on signals.
 * @param {string} program
 * @param {string[]} parameters
 * @param {{
 *   stdio?: import('node:child_process').StdioOptions,
 *   env?: Record<string, string>,
 *   started?: (child: import('node:child_process').ChildProcess) => void,
 * }} [options] `env` is added to the environment; `started` gets the child process
 * @returns {Promise<number>} its exit code, or 128 plus the signal's number if a signal ended it
 */
export function hand(program, parameters, { stdio = 'inherit', env = {}, started } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(program, parameters, {
      cwd: root,
      stdio,
      env: { ...environment(), ...env },
    });
    started?.(child);
    const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
      const handler = () => {
        // Ctrl+C reaches the whole group by itself; a second one would cut its tidying up short.
        if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
      };
      process.on(signal, handler);
      return [signal, handler];
    });
    child.once('error', failed);
    child.once('close', (code, signal) => {
      for (const [name, handler] of handlers) process.off(name, handler);
      done(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
