import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '../../../src/cli/serve.ts';
import { test as base } from './test.ts';

const PARTS = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Builds a copy of the project with files added to its content, and serves it. */
async function serveCopy(
  added: Readonly<Record<string, string>>,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'eleven-minutes-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  for (const [below, text] of Object.entries(added))
    writeFileSync(join(folder, 'content', below), text);
  const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const { address, close } = await serve(join(folder, 'dist'));
  return {
    address,
    stop: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * `test` on a site of its own: the project's content with other files beside it, by their path below
 * `content/`. It is built once for each worker.
 */
export const testWithContent = (
  added: Readonly<Record<string, string>>,
): ReturnType<typeof base.extend<object, { site: string }>> =>
  base.extend<object, { site: string }>({
    site: [
      async ({}, use) => {
        const { address, stop } = await serveCopy(added);
        await use(address);
        await stop();
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    baseURL: ({ site }, use) => use(site),
  });
