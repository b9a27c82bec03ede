import { copyProject } from '../../../src/cli/copy.ts';
import { binary, script } from '../../../src/cli/run/process.mjs';
import type { Scale } from '../scale/content.ts';
import { enlarge } from '../scale/enlarge.ts';
import { measuredRun, type Cost } from './run.ts';

/** What checking and building cost with so much content. */
export interface ContentFigures {
  scale: Scale;
  check: Cost;
  build: Cost;
}

/** The newsrooms stay the same, so that twice the utterances are twice the printings. */
const OUTLETS = 20;

/** How much content the targets are set for, and parts of it: what grows in step is linear. */
export const SCALES: readonly Required<Scale>[] = [1 / 4, 1 / 2, 1].map((part) => ({
  outlets: OUTLETS,
  utterances: 1000 * part,
  claims: 200 * part,
  articles: 200 * part,
  scenes: 60 * part,
}));

/** Checks and builds a copy of the site, filled up to a scale; nothing is kept from an earlier build. */
async function measureAt(scale: Scale): Promise<ContentFigures> {
  const copy = copyProject();
  try {
    enlarge(copy.folder, scale);
    const check = await measuredRun([script('check.ts')], copy.folder);
    const build = await measuredRun([binary('astro'), 'build'], copy.folder);
    return { scale, check, build };
  } finally {
    copy.remove();
  }
}

/** What content costs at every scale, from the smallest up. */
export async function measureContent(): Promise<ContentFigures[]> {
  const figures: ContentFigures[] = [];
  for (const scale of SCALES) figures.push(await measureAt(scale));
  return figures;
}
