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

/** One of the browsers that may be here: what comes in the packages, or what is installed. */
const CHOICES = ['packaged', 'machine'] as const;
export type BrowserChoice = (typeof CHOICES)[number];

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
 * @param only `packaged` takes no other than the packaged one, whose pictures are the same on every
 * machine, and `machine` no other than one that was installed
 * @throws {Error} with what to do when there is none
 */
export async function chooseBrowser(probes: Probes, only?: BrowserChoice): Promise<Browser> {
  const found = (executablePath: string, origin: string): Browser => ({
    executablePath,
    args: browserArgs(probes.isRoot),
    origin,
  });
  const unpack = async (): Promise<string | undefined> =>
    probes.platform === 'linux' && probes.arch === 'x64' ? await probes.packaged() : undefined;
  if (only === 'packaged') {
    const packaged = await unpack();
    if (packaged !== undefined) return found(packaged, 'package');
    throw new Error('The packaged browser (@sparticuz/chromium) runs on Linux x64 only.');
  }
  const explicit = probes.env['CHROMIUM_PATH'];
  if (explicit) {
    if (probes.exists(explicit)) return found(explicit, 'CHROMIUM_PATH');
    throw new Error(`CHROMIUM_PATH is set to ${explicit}, and there is no such file.`);
  }
  const machine = installedChrome(probes);
  if (machine !== undefined) return found(machine, 'machine');
  if (only === 'machine') throw new Error(missing);
  const own = await probes.playwright();
  if (probes.exists(own)) return found(own, 'Playwright');
  const packaged = await unpack();
  if (packaged !== undefined) return found(packaged, 'package');
  throw new Error(missing);
}

/** The choice that CHROMIUM names. */
function asked(): BrowserChoice | undefined {
  const name = process.env['CHROMIUM'];
  const choice = CHOICES.find((one) => one === name);
  if (name && !choice) throw new Error(`CHROMIUM is ${name}; it can be ${CHOICES.join(' or ')}.`);
  return choice;
}

/** Finds a browser on this machine, see `chooseBrowser`; CHROMIUM=packaged or machine takes only that. */
export async function findBrowser(only = asked()): Promise<Browser> {
  const probes: Probes = {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    playwright: async () => (await import('@playwright/test')).chromium.executablePath(),
    packaged: packagedChromium,
  };
  return chooseBrowser(probes, only);
}

/** Those of the two that are here. */
export async function browsersHere(): Promise<BrowserChoice[]> {
  const found = await Promise.allSettled(CHOICES.map((choice) => findBrowser(choice)));
  return CHOICES.filter((_, index) => found[index]?.status === 'fulfilled');
}
