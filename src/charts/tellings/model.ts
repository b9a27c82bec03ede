import { ascending, descending, sort, sum } from 'd3';
import { say } from '../../catalogue/say.ts';
import type { Size, Table } from '../chart.ts';
import { shorten } from '../matrix/fit.ts';
import { layMatrix, type PlainRow } from '../matrix/layout.ts';
import type { MatrixModel, Shape } from '../matrix/types.ts';
import type { ChartOutlet } from '../words/outlets.ts';
import type { Saying, TellingsData } from './data.ts';
import type { Manner } from '../../schemas/reference.ts';
import { MANNERS, type Telling } from './labels.ts';
import { telling } from './telling.ts';

export type TellingsModel = MatrixModel<Telling>;

const SHAPES: Record<Manner, Shape> = {
  same: 'disc',
  part: 'disc',
  different: 'ring',
  absent: 'dot',
};

const printedBy = ({ columns }: Telling): number =>
  columns.filter(({ manner }) => manner !== 'absent').length;

/** A saying with what each outlet made of it. */
export interface ToldSaying {
  saying: Saying;
  detail: Telling;
}

/** The rows: what most outlets print comes first, then the order of themes, then that of the files. */
export function tellings({ outlets, themes, sayings }: TellingsData): ToldSaying[] {
  const theme = ({ theme: id }: Saying): number => themes.findIndex((entry) => entry.id === id);
  const rows = sayings.map((saying) => ({ saying, detail: telling(saying, outlets) }));
  return sort(
    rows,
    (a, b) =>
      descending(printedBy(a.detail), printedBy(b.detail)) ||
      ascending(theme(a.saying), theme(b.saying)),
  );
}

function plainRow(
  { saying, detail }: ToldSaying,
  outlets: readonly ChartOutlet[],
): PlainRow<Telling> {
  return {
    id: saying.id,
    // Newsreader runs narrower than the labels’ face, for which `textWidth` is made.
    label: (width, size) => {
      const line = shorten(
        detail.reference.text.replace(/[\s,;:]+$/, ''),
        width * 1.15 - size,
        size,
      );
      return { lines: [`“${line}”`], full: `“${detail.reference.text}”` };
    },
    cells: detail.columns.map(({ manner }, index) => ({
      shape: SHAPES[manner],
      says: say(manner === 'absent' ? 'tellings.says-absent' : 'tellings.says', {
        outlet: outlets[index]?.name ?? '',
        manner: MANNERS[manner],
      }),
    })),
    detail,
  };
}

function tableOf(rows: ToldSaying[], outlets: readonly ChartOutlet[]): Table {
  const columns = [
    say('tellings.passage'),
    say('column.outlet'),
    say('tellings.printed-column'),
    say('tellings.words'),
    say('column.paragraph'),
  ];
  const lines = rows.flatMap(({ detail }) =>
    detail.columns.flatMap(({ manner, versions }, index) => {
      const start = [detail.title, outlets[index]?.name ?? '', MANNERS[manner]];
      if (versions.length === 0) return [[...start, '', '']];
      return versions.map(({ text, paragraphs }) => [...start, text, paragraphs]);
    }),
  );
  return { columns, rows: lines };
}

function describe(rows: ToldSaying[], outlets: readonly ChartOutlet[]): string {
  const count = (...manners: Manner[]): number =>
    sum(
      rows,
      ({ detail }) => detail.columns.filter(({ manner }) => manners.includes(manner)).length,
    );
  const every = rows.filter(({ detail }) => printedBy(detail) === outlets.length).length;
  return say('tellings.describe', {
    passages: rows.length,
    outlets: outlets.length,
    same: count('same', 'part'),
    different: count('different'),
    absent: count('absent'),
    every,
  });
}

/** Utterances by outlets: printed word for word, printed differently, not printed. */
export function tellingsModel(data: TellingsData, size: Size): TellingsModel {
  const rows = tellings(data);
  return layMatrix(
    {
      outlets: data.outlets,
      groups:
        rows.length === 0
          ? []
          : [{ id: 'all', rows: rows.map((row) => plainRow(row, data.outlets)) }],
      legend: [
        { shape: 'disc', text: say('tellings.legend-same') },
        { shape: 'ring', text: say('tellings.legend-different') },
        { shape: 'dot', text: say('tellings.legend-absent') },
      ],
      face: 'serif',
      empty: say('tellings.empty'),
      description: describe(rows, data.outlets),
      table: tableOf(rows, data.outlets),
    },
    size,
  );
}
