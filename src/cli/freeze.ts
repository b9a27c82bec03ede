/**
 * `npm run freeze -- quote/ID`: builds the site and writes a quote or a chart as one file that never
 * changes, to `frozen/` or where `--out` says. An older copy is never written over.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../checker/current.ts';
import { shownContent } from '../content/shown.ts';
import { freeze } from '../embed/freeze.ts';
import { embedPieces } from '../content/embed-pieces.ts';
import { hostAddress, inSite } from '../lib/routes.ts';
import { chooseFreezable } from './freeze/choose.ts';
import { binary, hand } from './run/process.mjs';
import { dist } from './site.ts';

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const content = shownContent(readContent(process.cwd()), { drafts: false });
  const piece = chooseFreezable(positionals[0], embedPieces(content));
  const date = new Date().toISOString().slice(0, 10);
  const file = values.out ?? join('frozen', `${piece.kind}-${piece.id}.${date}.html`);
  if (existsSync(file))
    throw new Error(
      `${file} is there already, and a frozen copy never changes. Name another: --out FILE`,
    );
  const code = await hand(process.execPath, [binary('astro'), 'build'], { stdio: 'ignore' });
  if (code !== 0) throw new Error('The site does not build; `npm run build` says why.');
  const frozen = freeze({
    html: readFileSync(join(dist, inSite(piece.embed), 'index.html'), 'utf8'),
    read: (path) => readFileSync(join(dist, inSite(path))),
    site: hostAddress(content.site),
    page: piece.page,
    date,
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, frozen);
  console.log(`${file}: “${piece.title}” as of ${date}, ${Math.ceil(frozen.length / 1024)} kB.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
