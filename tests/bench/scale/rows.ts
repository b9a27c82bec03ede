import { kB, ms, target, type Row } from '../table.ts';
import type { Growth } from './growth.ts';
import type { ChartFigures, PageFigures, Pair } from './measure.ts';

/** The most that an island may keep the page from answering, in ms. */
const HYDRATION = 100;

const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;
const heaviest = ({ islands }: ChartFigures): number =>
  Math.max(0, ...islands.map(({ time }) => time));

function row<T>(
  name: string,
  [now, large]: Pair<T>,
  show: (figure: T) => string,
  wanted = '',
): Row {
  return [name, show(now), show(large), wanted];
}

/** A figure that may grow by a share of what it is now. */
function bounded(
  name: string,
  [now, large]: Pair<number>,
  show: (figure: number) => string,
  share: number,
): Row {
  const limit = now * (1 + share);
  return row(name, [now, large], show, target(`≤ ${show(limit)}`, large <= limit));
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
    bounded('story: HTML', [now.html, large.html], kB, 0.01),
    bounded('story: sent before the first scroll', [now.sent, large.sent], kB, 0.01),
    bounded('story: largest contentful paint', [now.largestPaint, large.largestPaint], ms, 0.2),
  ];
}

function chartRows(path: string, chart: Pair<ChartFigures>): Row[] {
  const name = path.replaceAll('/', ' ').trim();
  return [
    row(`${name}: HTML`, chart, ({ html }) => kB(html)),
    row(`${name}: largest contentful paint`, chart, ({ largestPaint }) => ms(largestPaint)),
    row(`${name}: blocking time`, chart, ({ blocking }) => ms(blocking)),
    row(`${name}: islands`, chart, ({ islands }) => String(islands.length)),
    row(
      `${name}: heaviest island comes alive`,
      chart,
      (figures) => ms(heaviest(figures)),
      target(`≤ ${ms(HYDRATION)}`, heaviest(chart[1]) <= HYDRATION),
    ),
  ];
}
