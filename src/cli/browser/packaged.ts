import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../run/process.mjs';

const home = join(root, 'node_modules', '@sparticuz', 'chromium');
const cache = join(root, 'node_modules', '.cache');

/**
 * Unpacks the Chromium of the package `@sparticuz/chromium` (Linux x64) and returns its path, or
 * undefined where the package is missing. It is unpacked once a version, beside its final place,
 * and moved there whole: two commands may start at once, and one may be stopped half-way.
 */
export async function packagedChromium(): Promise<string | undefined> {
  if (!existsSync(join(home, 'package.json'))) return undefined;
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(home, 'package.json'), 'utf8')));
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpackTo(folder);
  return join(folder, 'chromium');
}

async function unpackTo(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  // The package always unpacks into the temporary folder, and knows no version there.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
