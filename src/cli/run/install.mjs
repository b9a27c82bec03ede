import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hand, root } from './process.mjs';

const lockFile = join(root, 'package-lock.json');
const hashFile = join(root, 'node_modules', '.lock-hash');
const installedFile = join(root, 'node_modules', '.package-lock.json');

/** Runs `npm ci` unless what is installed fits the lock file. Throws when npm fails. */
export async function installIfNeeded() {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(hashFile) && readFileSync(hashFile, 'utf8') === wanted) return;
  if (!fits()) await install();
  writeFileSync(hashFile, wanted);
}

/** Whether npm's own record of what it installed holds every package of the lock file. */
function fits() {
  if (!existsSync(installedFile)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packages(installedFile);
  return Object.entries(packages(lockFile)).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

async function install() {
  console.log(
    existsSync(installedFile)
      ? 'Installing packages: the lock file has changed …'
      : 'Installing packages from the lock file; the first time takes about a minute …',
  );
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const ticker = setInterval(() => console.log(`  still installing (${seconds()} s) …`), 15_000);
  try {
    const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new Error(`The packages could not be installed: npm ended with ${code}.`);
  } finally {
    clearInterval(ticker);
  }
  console.log(`Packages installed in ${seconds()} s.`);
}

/** npm's own output is kept down to its errors: its summary of added packages says nothing here. */
function npm(parameters) {
  const options = { stdio: ['ignore', 'ignore', 'inherit'] };
  const npmScript = process.env['npm_execpath'];
  if (npmScript?.endsWith('npm-cli.js')) {
    return hand(process.execPath, [npmScript, ...parameters], options);
  }
  // npm is a .cmd file on Windows, which only a shell starts; the parameters are ours and fixed.
  return process.platform === 'win32'
    ? hand('cmd.exe', ['/d', '/s', '/c', 'npm', ...parameters], options)
    : hand('npm', parameters, options);
}
