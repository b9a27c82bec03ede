import { kB, ms, verdict, type Row } from '../table.ts';
import { kinds, type Traffic } from '../traffic.ts';
import type { Growth } from './growth.ts';
import type { ChartFigures, PageFigures, Pair } from './measure.ts';

/** The most that an island may keep the page from answering, in ms. */
const HYDRATION = 100;

const sent = ({ sent: by }: Traffic): number => kinds.reduce((sum, kind) => sum + by[kind], 0);
const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;
const heaviest = ({ islands }: ChartFigures): number =>
  Math.max(0, ...islands.map(({ time }) => time));

function row<T>(
  name: string,
  [now, large]: Pair<T>,
  show: (figure: T) => string,
  target = '',
  met = '',
): Row {
  return [name, show(now), show(large), target, met];
}

/** A figure that may grow by a share of what it is now. */
function bounded(
  name: string,
  [now, large]: Pair<number>,
  show: (figure: number) => string,
  share: number,
): Row {
  const limit = now * (1 + share);
  return row(name, [now, large], show, `≤ ${show(limit)}`, verdict(large <= limit));
}

/** The lines of the site as it is beside the site with a lot of content. */
export const growthRows = ({ build, story, charts }: Growth): Row[] => [
  row('build', build, seconds),
  ...storyRows(story),
  ...Object.entries(charts).flatMap(([path, chart]) => chartRows(path, chart)),
];

/** The story’s first view may grow by a hundredth; its time by a fifth, as that varies by itself. */
function storyRows([now, large]: Pair<PageFigures>): Row[] {
  return [
    bounded('story: HTML, gzipped', [now.html, large.html], kB, 0.01),
    bounded(
      'story: sent before the first scroll',
      [sent(now.load.traffic), sent(large.load.traffic)],
      kB,
      0.01,
    ),
    bounded(
      'story: largest contentful paint',
      [now.load.largestPaint, large.load.largestPaint],
      ms,
      0.2,
    ),
  ];
}

function chartRows(path: string, chart: Pair<ChartFigures>): Row[] {
  const name = path.replaceAll('/', ' ').trim();
  const met = verdict(heaviest(chart[1]) <= HYDRATION);
  return [
    row(`${name}: HTML, gzipped`, chart, ({ html }) => kB(html)),
    row(`${name}: largest contentful paint`, chart, ({ load }) => ms(load.largestPaint)),
    row(`${name}: total blocking time, 4× slower`, chart, ({ load }) => ms(load.blocking)),
    row(`${name}: islands`, chart, ({ islands }) => String(islands.length)),
    row(
      `${name}: heaviest island comes alive, 4× slower`,
      chart,
      (figures) => ms(heaviest(figures)),
      `≤ ${ms(HYDRATION)}`,
      met,
    ),
  ];
}
