import { existsSync, readFileSync } from 'node:fs';
import type { EmbedKind } from '../../lib/embed-kind.ts';
import type { EmbedPiece } from '../../content/embed-pieces.ts';
import type { Heights } from './widths.ts';

/** Where the heights stand that `npm run embeds` has measured in a browser. */
export const HEIGHTS_FILE = 'content/embeds/heights.json';

const everywhere = (height: number): Heights => ({ 320: height, 768: height, 1280: height });

/**
 * What is told of a piece that was not measured. The story and its scenes are never measured: they
 * scroll inside a box of this height.
 */
const UNMEASURED: Readonly<Record<EmbedKind, Heights>> = {
  story: everywhere(640),
  scene: everywhere(640),
  chart: { 320: 1200, 768: 900, 1280: 800 },
  quote: { 320: 520, 768: 400, 1280: 360 },
};

/** The heights that were measured, by `kind/id`. */
export const measuredHeights: Readonly<Record<string, Heights>> = existsSync(HEIGHTS_FILE)
  ? (JSON.parse(readFileSync(HEIGHTS_FILE, 'utf8')) as Record<string, Heights>)
  : {};

/** The heights of a piece. */
export const heightsOf = ({ kind, id }: EmbedPiece): Heights =>
  measuredHeights[`${kind}/${id}`] ?? UNMEASURED[kind];
