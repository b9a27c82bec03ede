import { sum } from 'd3';
import { locale, say } from '../../catalogue/say.ts';
import type { Size, Table } from '../chart.ts';
import { wrapped } from '../matrix/fit.ts';
import { layMatrix, type PlainRow } from '../matrix/layout.ts';
import type { MatrixModel, Shape } from '../matrix/types.ts';
import type { ChartOutlet } from '../words/outlets.ts';
import type { ClaimsData, Point } from './data.ts';
import { claimsGroups, PARTED } from './groups.ts';
import { POSITIONS, type Part, type Position } from './labels.ts';
import { STRENGTH, part } from './part.ts';

export type ClaimsModel = MatrixModel<Part>;

const SHAPES: Record<Position, Shape> = {
  states: 'square',
  attributes: 'half',
  hedges: 'circle',
  contradicts: 'cross',
  silent: 'dot',
};

const LEGEND: Record<Position, string> = {
  contradicts: say('claims.legend-contradicts'),
  hedges: say('claims.legend-hedges'),
  attributes: say('claims.legend-attributes'),
  states: say('claims.legend-states'),
  silent: say('claims.legend-silent'),
};

function plainRow(point: Point, outlets: readonly ChartOutlet[]): PlainRow<Part> {
  const detail = part(point, outlets);
  return {
    id: point.id,
    label: (width, size) => ({ lines: wrapped(point.title, width, size), full: point.statement }),
    cells: detail.columns.map(({ position }, index) => ({
      shape: SHAPES[position],
      says: say('claims.does', {
        outlet: outlets[index]?.name ?? '',
        position: POSITIONS[position],
      }),
    })),
    detail,
  };
}

interface PlainGroup {
  id: string;
  title: string;
  rows: PlainRow<Part>[];
}

function tableOf(groups: readonly PlainGroup[], outlets: readonly ChartOutlet[]): Table {
  const columns = [
    say('claims.group'),
    say('claims.point'),
    say('claims.in-full'),
    say('column.outlet'),
    say('claims.what-it-does'),
    say('claims.its-words'),
    say('claims.answer'),
    say('column.paragraph'),
  ];
  const rows = groups.flatMap(({ title, rows: own }) =>
    own.flatMap(({ detail }) => {
      const point = [title, detail.title, detail.statement];
      const told = detail.columns.flatMap(({ evidence }, index) => {
        const start = [...point, outlets[index]?.name ?? ''];
        if (evidence.length === 0) return [[...start, POSITIONS.silent, '', '', '']];
        return evidence.map(({ position, words, answer = '', paragraph }) => [
          ...start,
          POSITIONS[position],
          words,
          answer,
          paragraph,
        ]);
      });
      const record = detail.record.map(({ text, answer = '' }) => [
        ...point,
        say('claims.record'),
        '',
        text,
        answer,
        '',
      ]);
      return [...told, ...record];
    }),
  );
  return { columns, rows };
}

function describe(groups: readonly PlainGroup[], outlets: readonly ChartOutlet[]): string {
  const details = groups.flatMap(({ rows }) => rows.map(({ detail }) => detail));
  const parted = groups.find(({ id }) => id === PARTED)?.rows.length ?? 0;
  const counts = [...STRENGTH].reverse().map((position) => {
    const count = sum(
      details,
      ({ columns }) => columns.filter((c) => c.position === position).length,
    );
    return say('claims.count', { position: LEGEND[position].toLocaleLowerCase(locale), count });
  });
  return say('claims.describe', {
    points: details.length,
    parted,
    outlets: outlets.length,
    counts: counts.join('; '),
  });
}

/** Claims by outlets: what each outlet does with each, by the strongest of its stances. */
export function claimsModel(data: ClaimsData, size: Size): ClaimsModel {
  const { outlets } = data;
  const groups = claimsGroups(data).map(({ id, title, data: { points } }): PlainGroup => ({
    id,
    title,
    rows: points.map((point) => plainRow(point, outlets)),
  }));
  return layMatrix(
    {
      outlets,
      groups,
      legend: [...STRENGTH]
        .reverse()
        .map((position) => ({ shape: SHAPES[position], text: LEGEND[position] })),
      face: 'sans',
      empty: say('claims.empty'),
      description: describe(groups, outlets),
      table: tableOf(groups, outlets),
    },
    size,
  );
}
