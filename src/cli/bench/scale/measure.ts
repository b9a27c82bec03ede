import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureLoad } from '../load.ts';
import { median } from '../stats.ts';
import type { Device } from '../visit.ts';
import { measureHydration, type Hydration } from './hydration.ts';
import type { Site } from './site.ts';

/** How many loads a median is taken of. */
const LOADS = 3;

/** A page before anyone scrolls: bytes, and medians of times in ms. */
export interface PageFigures {
  /** The document, gzipped. */
  html: number;
  /** All that is fetched. */
  sent: number;
  largestPaint: number;
  blocking: number;
}

/** A chart’s page, with the median time of each of its islands. */
export interface ChartFigures extends PageFigures {
  islands: Hydration[];
}

/** A page of two sites, in their order. */
export type Pair<T> = [now: T, large: T];

const html = ({ dist }: Site, path: string): number =>
  gzipSync(readFileSync(join(dist, path, 'index.html'))).length;

/** Measures something of both sites in turn, so that a busy machine hits both alike. */
async function inTurn<T>(
  sites: Pair<Site>,
  figure: (site: Site) => Promise<T>,
): Promise<Pair<T[]>> {
  const figures: Pair<T[]> = [[], []];
  for (let run = 0; run < LOADS; run += 1) {
    figures[0].push(await figure(sites[0]));
    figures[1].push(await figure(sites[1]));
  }
  return figures;
}

/** @param path of the page below the site’s address, with a slash at its end if it has any */
export async function measurePage(
  device: Device,
  sites: Pair<Site>,
  path: string,
): Promise<Pair<PageFigures>> {
  const loads = await inTurn(sites, ({ address }) => measureLoad(device, `${address}/${path}`));
  const middle = (index: 0 | 1, time: 'largestPaint' | 'blocking'): number =>
    median(loads[index].map((figures) => figures[time]));
  const page = (index: 0 | 1): PageFigures => ({
    html: html(sites[index], path),
    // The same in every load.
    sent: Math.max(...loads[index].map(({ traffic }) => traffic.sent)),
    largestPaint: middle(index, 'largestPaint'),
    blocking: middle(index, 'blocking'),
  });
  return [page(0), page(1)];
}

/** Measures a chart’s page, and how long its islands take when the processor is slowed down. */
export async function measureChart(
  device: Device,
  sites: Pair<Site>,
  path: string,
): Promise<Pair<ChartFigures>> {
  const [now, large] = await measurePage(device, sites, path);
  const islands = await inTurn(sites, ({ address }) =>
    measureHydration(device, `${address}/${path}`),
  );
  return [
    { ...now, islands: medians(islands[0]) },
    { ...large, islands: medians(islands[1]) },
  ];
}

const medians = (runs: readonly Hydration[][]): Hydration[] =>
  (runs[0] ?? []).map(({ id }) => ({
    id,
    time: median(runs.flat().flatMap((island) => (island.id === id ? island.time : []))),
  }));
