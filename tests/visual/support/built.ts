import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const page = fileURLToPath(new URL('../../../dist/index.html', import.meta.url));

/** The ids of the scenes of the built page, in order, so that each can be a test of its own. */
export function scenesBuilt(): string[] {
  const tags = readFileSync(page, 'utf8').matchAll(/<scroll-story\b[^>]*?\sid="([^"]+)"/g);
  return [...tags].flatMap(([, id]) => id ?? []);
}
