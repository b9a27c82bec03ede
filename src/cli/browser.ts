import { existsSync } from 'node:fs';
import { browserArgs } from './browser/args.ts';
import { installedChrome, type Machine } from './browser/installed.ts';
import { packagedChromium } from './browser/packaged.ts';

/** A Chromium to start: its path, its switches, and where it was found, for messages. */
export interface Browser {
  executablePath: string;
  args: string[];
  origin: string;
}

/** Everything the choice depends on, so that it can be tried without any browser. */
export interface Probes extends Machine {
  arch: string;
  isRoot: boolean;
  /** The path at which Playwright would keep its own browser, whether it is there or not. */
  playwright: () => Promise<string>;
  /** The path of the Chromium that comes in a package, unpacked, if the package is there. */
  packaged: () => Promise<string | undefined>;
}

const missing = [
  'No Chrome or Chromium was found. Install one with the command for your system:',
  '  Debian, Ubuntu   apt-get install chromium',
  '  macOS            brew install --cask chromium',
  '  Windows          winget install Google.Chrome',
  '  any              npx playwright install chromium',
  'or set CHROMIUM_PATH to the program.',
].join('\n');

/**
 * Chooses a browser: CHROMIUM_PATH, one on the machine, Playwright's own, the packaged one.
 * `pinned` takes only the packaged one, whose pictures are the same on every machine.
 * Throws an Error with what to do when there is none.
 */
export async function chooseBrowser(probes: Probes, pinned: boolean): Promise<Browser> {
  const found = (executablePath: string, origin: string): Browser => ({
    executablePath,
    args: browserArgs(probes.isRoot),
    origin,
  });
  const unpack = async (): Promise<string | undefined> =>
    probes.platform === 'linux' && probes.arch === 'x64' ? await probes.packaged() : undefined;
  if (pinned) {
    const packaged = await unpack();
    if (packaged !== undefined) return found(packaged, 'package');
    throw new Error('The pinned browser (@sparticuz/chromium) runs on Linux x64 only.');
  }
  const explicit = probes.env['CHROMIUM_PATH'];
  if (explicit) {
    if (probes.exists(explicit)) return found(explicit, 'CHROMIUM_PATH');
    throw new Error(`CHROMIUM_PATH is set to ${explicit}, and there is no such file.`);
  }
  const machine = installedChrome(probes);
  if (machine !== undefined) return found(machine, 'machine');
  const own = await probes.playwright();
  if (probes.exists(own)) return found(own, 'Playwright');
  const packaged = await unpack();
  if (packaged !== undefined) return found(packaged, 'package');
  throw new Error(missing);
}

/**
 * Finds a browser on this machine, see `chooseBrowser`. PINNED_BROWSER=1 does what `pinned` does.
 */
export async function findBrowser(options: { pinned?: boolean } = {}): Promise<Browser> {
  const probes: Probes = {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    playwright: async () => (await import('@playwright/test')).chromium.executablePath(),
    packaged: packagedChromium,
  };
  return chooseBrowser(probes, options.pinned ?? process.env['PINNED_BROWSER'] === '1');
}
