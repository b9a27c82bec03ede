import { sum } from 'd3';
import { say } from '../../catalogue/say.ts';
import { TEXT, textWidth } from '../chart.ts';
import { shorten } from '../matrix/fit.ts';
import type { Point } from '../matrix/marks.ts';
import type { Shape } from '../matrix/types.ts';
import type { ScrollModel } from '../scroll.ts';
import { cut } from '../words/outlets.ts';
import type { TellingsData } from './data.ts';
import { tellings } from './model.ts';
import type { Manner } from '../../schemas/reference.ts';

/** Layers: every place, the same words, the different ones, what every outlet prints. */
export interface TellingsScrollModel extends ScrollModel {
  /** `y` is the middle of a row. */
  rows: { id: string; name: string; y: number }[];
  /** How large the marks are beside those of the chart; their places are in the chart's measure. */
  scale: number;
  passages: (Point & { shape: Shape })[];
  same: (Point & { shape: Shape })[];
  different: (Point & { shape: Shape })[];
  legend: { layer: string; shape: Shape; text: string; x: number }[];
  /** Around the passages that every outlet prints, which stand first; with the title of the first. */
  every?: { x: number; y: number; width: number; height: number; words: string };
  /** Where the drawing shows only a part, what that part is. */
  part?: string;
  says: Record<'passages' | 'same' | 'different' | 'every', string>;
}

/** More would be neither told apart nor touched; the chart itself shows everything. */
const MOST = { outlets: 6, passages: 16 };
const WIDTH = 288;
const [TOP, ROW, BELOW] = [34, 38, 32];
/** The room that a mark of full size needs. */
const MARK = 18.5;

const LEGEND = [
  { layer: 'passages', shape: 'dot', text: say('tellings.legend-absent') },
  { layer: 'same', shape: 'disc', text: say('tellings.legend-same') },
  { layer: 'different', shape: 'ring', text: say('tellings.legend-other') },
] as const;

function legend(): TellingsScrollModel['legend'] {
  let x = 0;
  return LEGEND.map((entry) => {
    const at = x + 7;
    x += 29 + textWidth(entry.text) * 0.95;
    return { ...entry, x: at };
  });
}

/** The chart of printed words turned on its side for a stage: a row an outlet, a column a passage. */
export function tellingsScroll(data: TellingsData): TellingsScrollModel {
  const all = tellings(data);
  const passages = all.slice(0, MOST.passages);
  const outlets = data.outlets.slice(0, MOST.outlets);
  const left = 6 + Math.max(0, ...outlets.map(({ short }) => textWidth(short)));
  const pitch = (WIDTH - left) / Math.max(8, passages.length);
  const scale = Math.min(1, pitch / MARK);
  const middle = (row: number): number => TOP + ROW * (row + 0.5);
  const at = (row: number, column: number): Point => ({
    x: (left + pitch * (column + 0.5)) / scale,
    y: middle(row) / scale,
  });
  const mannerOf = (row: number, column: number): Manner =>
    passages[column]?.detail.columns[row]?.manner ?? 'absent';
  const marks = (shape: Shape, ...manners: Manner[]): (Point & { shape: Shape })[] =>
    outlets.flatMap((_, row) =>
      passages.flatMap((_passage, column) =>
        manners.includes(mannerOf(row, column)) ? [{ ...at(row, column), shape }] : [],
      ),
    );
  const everyCount = passages.findIndex(({ detail }) =>
    detail.columns.some(({ manner }) => manner === 'absent'),
  );
  const shared = everyCount < 0 ? passages.length : everyCount;
  const words = passages[0]?.detail.title ?? '';
  const height = TOP + ROW * outlets.length + BELOW;
  const count = (...manners: Manner[]): number =>
    sum(
      all,
      ({ detail }) => detail.columns.filter(({ manner }) => manners.includes(manner)).length,
    );
  const drawnPlaces = passages.length * outlets.length;
  const isPart = drawnPlaces > 0 && drawnPlaces < all.length * data.outlets.length;
  return {
    width: WIDTH,
    height,
    rows: outlets.map(({ id, short }, row) => ({
      id,
      name: cut(short, WIDTH, TEXT).text,
      y: middle(row),
    })),
    scale,
    passages: marks('dot', 'absent', 'same', 'part', 'different'),
    same: marks('disc', 'same', 'part'),
    different: marks('ring', 'different'),
    legend: legend(),
    ...(shared > 0 &&
      outlets.length > 0 && {
        every: {
          x: left,
          y: TOP + 2,
          width: pitch * shared,
          height: ROW * outlets.length - 4,
          words: shorten(words, WIDTH, 14),
        },
      }),
    ...(isPart && {
      part: say('tellings.of-all', {
        passages: passages.length,
        all: all.length,
        outlets: outlets.length,
        every: data.outlets.length,
      }),
    }),
    says: {
      passages: say('tellings.rows', {
        outlets: data.outlets.map(({ name }) => name).join(', '),
        passages: all.length,
      }),
      same: say('tellings.same-times', { count: count('same', 'part') }),
      different: say('tellings.different-times', { count: count('different') }),
      every:
        shared > 0
          ? say('tellings.by-every-first', { count: shared, words })
          : say('tellings.by-every', { count: shared }),
    },
  };
}
