import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';

/** A copy of some of the project's files in a folder of its own. */
export interface ProjectCopy {
  folder: string;
  /** The text of a file in the copy. */
  read: (path: string) => string;
  /** Writes a new file, or a file anew. */
  write: (path: string, text: string) => void;
  /** Changes the first place where `from` stands; the change must change something. */
  change: (path: string, from: string | RegExp, to: string) => void;
  /** The line, counted from 1, on which a text stands first. */
  lineOf: (path: string, text: string) => number;
  remove: () => void;
}

/** Copies files and folders of the project. What is done to the copy does not touch the project. */
export const copyProject = (names: readonly string[]): ProjectCopy => copyFolder('.', names);

/** Copies files and folders that are in a folder, such as that of another story. */
export function copyFolder(source: string, names: readonly string[]): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'eleven-minutes-'));
  for (const name of names) cpSync(join(source, name), join(folder, name), { recursive: true });
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return {
    folder,
    read,
    write: (path, text) => {
      writeFileSync(join(folder, path), text);
    },
    change: (path, from, to) => {
      const text = read(path);
      const changed = text.replace(from, to);
      expect(changed, `${String(from)} is in ${path}`).not.toBe(text);
      writeFileSync(join(folder, path), changed);
    },
    lineOf: (path, text) =>
      read(path)
        .split('\n')
        .findIndex((line) => line.includes(text)) + 1,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** A copy of all that a build and the commands for editors need. */
export function copySite(): ProjectCopy {
  const copy = copyProject([
    'content',
    'src',
    'public',
    '.vscode',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]);
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy.folder, 'node_modules'));
  return copy;
}

/** Builds a copy of the site into its `dist/`. */
export const build = ({ folder }: ProjectCopy): ReturnType<typeof run> =>
  run('node_modules/astro/bin/astro.mjs', ['build'], folder);

/** Runs a command of the project in a folder, as `npm run` would. */
export function run(
  command: string,
  parameters: readonly string[],
  folder: string,
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' };
    const script = resolve(command);
    execFile(process.execPath, [script, ...parameters], { cwd: folder, env }, (error, out, err) => {
      done({ code: error ? 1 : 0, output: out + err });
    });
  });
}
