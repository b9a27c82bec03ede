import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binary, environment, root } from './run/process.mjs';

const PARTS = [
  ...['content', 'src', 'public', '.vscode'],
  ...['astro.config.mjs', 'package.json', 'tsconfig.json'],
];

/** A copy of the project in a temporary folder, to be changed and built without touching this one. */
export interface Copy {
  folder: string;
  /** The folder of the built site. */
  dist: string;
  /** Builds the site; `output` is all that the build prints. */
  build: () => Promise<{ code: number; output: string }>;
  remove: () => void;
}

/** Copies all that a build and the commands for editors need; the packages are shared. */
export function copyProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  for (const name of PARTS) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const env = { ...environment(), NO_COLOR: '1', FORCE_COLOR: '0' };
  return {
    folder,
    dist: join(folder, 'dist'),
    build: () =>
      new Promise((resolve) => {
        const parameters = [binary('astro'), 'build'];
        execFile(process.execPath, parameters, { cwd: folder, env }, (error, stdout, stderr) => {
          resolve({ code: error ? 1 : 0, output: stdout + stderr });
        });
      }),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
