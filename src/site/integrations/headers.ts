import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wholeContent } from '../../checker/current.ts';
import { inlineScriptHashes } from '../headers/inline-scripts.ts';
import { headerRules, headersFile } from '../headers/rules.ts';
import { hostAddress, onHost } from '../../lib/routes.ts';

/** Writes `_headers` for static hosts once the site is built, with the hashes of its inline scripts. */
export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) =>
          file.replaceAll('\\', '/'),
        );
        const pages = files
          .filter((file) => file.endsWith('.html'))
          .map((file) => ({
            path: onHost(file.replace(/index\.html$/, '')),
            hashes: inlineScriptHashes(readFileSync(join(root, file), 'utf8')),
          }));
        const origin = hostAddress(wholeContent().site);
        writeFileSync(
          join(root, '_headers'),
          headersFile(headerRules(pages, files.map(onHost), origin)),
        );
      },
    },
  };
}
