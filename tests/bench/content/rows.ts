import { target, type Row } from '../table.ts';
import type { ContentFigures } from './measure.ts';

/** In s and bytes, for the largest scale. */
const LIMIT = { check: 5, build: 90, memory: 1.5e9 };
/** Of twice the content: what is linear takes at most twice as long, and a busy machine a bit more. */
const TWICE = 2.3;

const s = (seconds: number): string => `${seconds.toFixed(1)} s`;
const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const memory = ({ check, build }: ContentFigures): number => Math.max(check.memory, build.memory);

/** The lines of one scale, the largest with its targets; `before` is the scale half as large. */
function scaleRows(
  figures: ContentFigures,
  before: ContentFigures | undefined,
  isLargest: boolean,
): Row[] {
  const { utterances, articles = 0, scenes = 0 } = figures.scale;
  const name = `${utterances} utterances, ${articles} articles, ${scenes} scenes`;
  const times = (kind: 'check' | 'build'): Row => {
    const { seconds, processor } = figures[kind];
    const growth = before && processor / before[kind].processor;
    const targets = [
      isLargest && target(`≤ ${s(LIMIT[kind])}`, seconds <= LIMIT[kind]),
      growth !== undefined && target(`≤ × ${TWICE}`, growth <= TWICE),
    ].filter((text) => text !== false);
    return [
      `  ${kind} (of the processor)`,
      `${s(seconds)} (${s(processor)})`,
      growth === undefined ? '' : `× ${growth.toFixed(2)}`,
      targets.join('; '),
    ];
  };
  const most = memory(figures);
  return [
    [name, '', '', ''],
    times('check'),
    times('build'),
    [
      '  most memory',
      MB(most),
      before ? `× ${(most / memory(before)).toFixed(2)}` : '',
      target(`≤ ${MB(LIMIT.memory)}`, most <= LIMIT.memory),
    ],
  ];
}

/** The lines of every scale, each beside the one before. */
export const contentRows = (all: readonly ContentFigures[]): Row[] =>
  all.flatMap((figures, index) => scaleRows(figures, all[index - 1], index === all.length - 1));
