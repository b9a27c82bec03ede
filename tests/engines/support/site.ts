import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../../src/cli/serve.ts';
import { dist, ensureBuilt } from '../../../src/cli/site.ts';
import { record } from './recorder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the site, without a slash at the end. */
    site: string;
  }
}

/**
 * Serves a copy of the built site. In it pages wait for their fonts, as they do for most readers,
 * and the story's first script is the recorder: no driver of WebKit's can run one before the page's.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt();
  const folder = await mkdtemp(join(tmpdir(), 'engines-site-'));
  await cp(dist, folder, { recursive: true });
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => /\.(html|css)$/.test(name))) {
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(
      join(folder, file),
      text.replaceAll(/font-display:\s*(optional|swap)/g, 'font-display:block'),
    );
  }
  const story = await readFile(join(folder, 'index.html'), 'utf8');
  const script = '<script src="/recorder.js"></script>';
  await writeFile(join(folder, 'index.html'), story.replace(/<head>/, `<head>${script}`));
  await writeFile(join(folder, 'recorder.js'), `(${record.toString()})();`);
  const server = await serve(folder);
  project.provide('site', server.address);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
}
