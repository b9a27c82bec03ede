import type { Device } from '../visit.ts';
import type { Scale } from './content.ts';
import {
  measureChart,
  measurePage,
  type ChartFigures,
  type PageFigures,
  type Pair,
} from './measure.ts';
import { withCopy } from './site.ts';

/** The charts whose marks can be selected, by their place on the site. */
const CHARTS = ['chart/tellings/', 'chart/claims/'];

/** The site as it is beside the same with a lot of content. */
export interface Growth {
  /** In ms. */
  build: Pair<number>;
  story: Pair<PageFigures>;
  /** By the path of the page. */
  charts: Record<string, Pair<ChartFigures>>;
}

/** Builds both sites and measures what grows from one to the other. */
export function measureGrowth(device: Device, scale: Scale): Promise<Growth> {
  return withCopy(undefined, (now) =>
    withCopy(scale, async (large) => {
      const story = await measurePage(device, [now, large], '');
      const charts: Growth['charts'] = {};
      for (const path of CHARTS) charts[path] = await measureChart(device, [now, large], path);
      return { build: [now.build, large.build], story, charts };
    }),
  );
}
