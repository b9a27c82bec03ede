import type { Table } from '../chart.ts';
import type { ClockData, Reading, Row } from './data.ts';
import { spokenMinutes as spoken, spokenPair } from '../../lib/time.ts';

/** A reading in the story’s time zone, with what its page leaves open. */
export function told({ earliest, latest, sense }: Reading): string {
  const both = earliest === latest ? spoken(latest) : spokenPair(earliest, 'or', latest);
  switch (sense) {
    case 'exact':
      return both;
    case 'about':
      return `about ${both}`;
    case 'before':
      return `shortly before ${spoken(latest)}`;
    case 'by':
      return `by ${spoken(latest)}`;
  }
}

const count = (rows: readonly Row[], key: 'down' | 'back'): number =>
  rows.filter((row) => row[key]).length;

const pages = (number: number): string => `${number} ${number === 1 ? 'page' : 'pages'}`;

/** The chart in a few sentences. */
export function describe({ rows, zone, of, called, stated }: ClockData): string {
  if (rows.length === 0) return `No page gives a clock time for ${called}.`;
  const fitting = rows.filter(({ outlier }) => !outlier);
  const downs = fitting.flatMap(({ down }) => down ?? []);
  const [first, last] = [
    Math.min(...downs.map(({ earliest }) => earliest)),
    Math.max(...downs.map(({ latest }) => latest)),
  ];
  const outliers = rows.filter(({ outlier }) => outlier);
  return [
    `${pages(rows.length)} with a clock time: ${count(rows, 'down')} for ${of} going down, ${count(rows, 'back')} for its coming back.`,
    downs.length > 0 && `Going down is put between ${spokenPair(first, 'and', last)} ${zone}.`,
    outliers.length > 0 &&
      `Not fitting the others: ${outliers.map(({ name, down, back }) => `${name} (“${(down ?? back)?.printed ?? ''}”)`).join(', ')}.`,
    stated && `Only the length, ${stated.length} minutes, is ${stated.by}’s own.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** One row a page, with its words as printed. */
export function table({ rows, zone }: ClockData): Table {
  return {
    columns: [
      'Page',
      'Went down, as printed',
      `Went down, ${zone} time`,
      'Came back, as printed',
      `Came back, ${zone} time`,
      'Fits the others',
      'Note',
      'Address',
    ],
    rows: rows.map(({ name, down, back, outlier, note, address }) => [
      name,
      down?.printed ?? '',
      down ? told(down) : '',
      back?.printed ?? '',
      back ? told(back) : '',
      outlier ? 'no' : 'yes',
      note,
      address,
    ]),
  };
}
