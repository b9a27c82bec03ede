import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/cli/serve.ts';

/** Serves pages, by the folder of each, while `use` runs; it gets the address without a slash. */
export async function withPages<T>(
  pages: Record<string, string>,
  use: (address: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'bench-'));
  for (const [folder, html] of Object.entries(pages)) {
    await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, folder, 'index.html'), html);
  }
  const server = await serve(root);
  try {
    return await use(server.address);
  } finally {
    await server.close();
    await rm(root, { recursive: true });
  }
}
