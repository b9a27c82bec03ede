import { load, type LoadFigures } from '../load.ts';
import { median } from '../stats.ts';
import { visit, type Device } from '../visit.ts';
import { measureHydration, type Hydration } from './hydration.ts';
import type { Site } from './site.ts';

/** How many loads a median is taken of. */
const LOADS = 3;

/** A page before anyone scrolls: bytes of the document and of all that was sent, times in ms. */
export interface PageFigures {
  html: number;
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
  const loads = await inTurn(sites, ({ address }) =>
    visit(device, async (page) => (await load(page, `${address}/${path}`)).figures),
  );
  return [middle(loads[0]), middle(loads[1])];
}

function middle(loads: readonly LoadFigures[]): PageFigures {
  const of = (figure: (load: LoadFigures) => number): number => median(loads.map(figure));
  return {
    html: of(({ weight }) => weight.html),
    sent: of(({ traffic }) => traffic.sent),
    largestPaint: of(({ largestPaint }) => largestPaint),
    blocking: of(({ blocking }) => blocking),
  };
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
