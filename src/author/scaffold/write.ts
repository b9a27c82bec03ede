import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InputError, type Made } from './kind.ts';

/**
 * Writes a file in one go: whoever looks sees all of it or nothing, and a file that is there is never
 * taken for a new one.
 * @throws {InputError} when a new file's name was taken in the meantime
 */
export function writeMade({ path, text, isNew }: Made, root: string): void {
  const target = join(root, path);
  const beside = join(dirname(target), `.${basename(target)}.new`);
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(beside, text);
    if (isNew) linkSync(beside, target);
    else renameSync(beside, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new InputError(`${path} is there already, and nothing was written.`);
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}
