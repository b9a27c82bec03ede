/**
 * `npm run embeds`: measures how high every embedded piece is in frames of three widths, and adds
 * what is new to the written-down contract, from which nothing is ever taken. It also keeps the
 * loader, for the pages that will pin its bytes. The site must be built.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readContent } from '../checker/current.ts';
import { shownContent } from '../content/shown.ts';
import { CONTRACT_FILE, contract, losses } from '../embed/index/contract.ts';
import { HEIGHTS_FILE } from '../embed/index/heights.ts';
import { FRAME_WIDTHS } from '../embed/index/widths.ts';
import { KEPT_FOLDER } from '../embed/kept-loaders.ts';
import { loaderFile } from '../embed/loader-file.ts';
import { measureHeights } from './embeds/measure.ts';
import { isMeasured } from '../lib/embed-kind.ts';
import { embedPieces } from '../content/embed-pieces.ts';
import { dist, ensureBuilt, withSite } from './site.ts';

const content = shownContent(readContent(process.cwd()), { drafts: false });

async function write(file: string, text: string): Promise<void> {
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(text, options));
}

const published: unknown = existsSync(CONTRACT_FILE)
  ? JSON.parse(readFileSync(CONTRACT_FILE, 'utf8'))
  : {};
const now = contract(content);
const lost = losses(published, now);
if (lost.length > 0) {
  console.error(`Version 1 only ever gains, and this would be lost:\n  ${lost.join('\n  ')}`);
  process.exitCode = 1;
} else {
  await write(CONTRACT_FILE, JSON.stringify(now));
  const { file, code } = await loaderFile(content.site.name);
  mkdirSync(KEPT_FOLDER, { recursive: true });
  writeFileSync(join(KEPT_FOLDER, file), code);
  await ensureBuilt();
  const pieces = embedPieces(content).filter(isMeasured);
  await withSite(dist, async (browser, address) => {
    await write(HEIGHTS_FILE, JSON.stringify(await measureHeights(browser, address, pieces)));
  });
  console.log(`${pieces.length} pieces measured at ${FRAME_WIDTHS.join(', ')} px.`);
}
