import type { Table } from '../chart.ts';
import type { ClockData, Reading, Row } from './data.ts';
import { bare, spoken } from './time.ts';

/** A reading in Eastern time, with what its page leaves open. */
export function eastern({ earliest, latest, sense }: Reading): string {
  const both = earliest === latest ? spoken(latest) : `${bare(earliest)} or ${spoken(latest)}`;
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
export function describe({ rows, of, eleven }: ClockData): string {
  if (rows.length === 0) return 'No page gives a clock time for the outage.';
  const fitting = rows.filter(({ outlier }) => !outlier);
  const downs = fitting.flatMap(({ down }) => down ?? []);
  const [first, last] = [
    Math.min(...downs.map(({ earliest }) => earliest)),
    Math.max(...downs.map(({ latest }) => latest)),
  ];
  const outliers = rows.filter(({ outlier }) => outlier);
  return [
    `${pages(rows.length)} with a clock time: ${count(rows, 'down')} for ${of} going down, ${count(rows, 'back')} for its coming back.`,
    downs.length > 0 && `Going down is put between ${bare(first)} and ${spoken(last)} Eastern.`,
    outliers.length > 0 &&
      `Not fitting the others: ${outliers.map(({ name, down, back }) => `${name} (“${(down ?? back)?.printed ?? ''}”)`).join(', ')}.`,
    eleven && `Only the length, ${eleven.length} minutes, is ${eleven.by}’s own.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** One row a page, with its words as printed. */
export function table({ rows }: ClockData): Table {
  return {
    columns: [
      'Page',
      'Went down, as printed',
      'Went down, Eastern time',
      'Came back, as printed',
      'Came back, Eastern time',
      'Fits the others',
      'Note',
      'Address',
    ],
    rows: rows.map(({ name, down, back, outlier, note, address }) => [
      name,
      down?.printed ?? '',
      down ? eastern(down) : '',
      back?.printed ?? '',
      back ? eastern(back) : '',
      outlier ? 'no' : 'yes',
      note,
      address,
    ]),
  };
}
