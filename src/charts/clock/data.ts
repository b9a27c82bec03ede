import type { ClockReading } from '../../content/schemas/article.ts';
import { outletName } from '../../content/outlet-name.ts';
import type { Content } from '../../content/schemas/index.ts';
import { nightData } from '../night/data.ts';
import { easternMinutes, minutes } from './time.ts';

/** One clock time that a page printed. Times are minutes since midnight, Eastern time. */
export interface Reading {
  printed: string;
  earliest: number;
  latest: number;
  sense: ClockReading['sense'];
}

/** One page. */
export interface Row {
  id: string;
  name: string;
  down?: Reading;
  back?: Reading;
  /** It does not fit the other pages. */
  outlier: boolean;
  note: string;
  address: string;
}

export interface ClockData {
  /** In the order of the earliest time for going down. */
  rows: Row[];
  /** What was out. */
  of: string;
  /** The length that somebody gave, and when it begins by our reading of the reports. */
  eleven?: { from: number; length: number; by: string };
}

const read = ({ printed, earliest, latest, sense }: ClockReading): Reading => ({
  printed,
  earliest: minutes(earliest),
  latest: minutes(latest),
  sense,
});

/** The name of a page: its credit line without the author and the date. */
const nameOf = (credit: string): string => credit.split(/,(?![^(]*\))/)[0] ?? credit;

/** Where a row stands: by its down time, or by its return where it gives no other. */
const order = ({ down, back }: Row): [number, number] => {
  const reading = down ?? back;
  return [reading?.earliest ?? 0, reading?.latest ?? 0];
};

/** Every page with a clock time for going down or coming back. */
export function clockData(content: Content): ClockData {
  const rows = content.articles.flatMap(({ id, data }): Row[] => {
    const { clock, status } = data;
    if (status !== 'published' || !clock || (!clock.down && !clock.back)) return [];
    return [
      {
        id,
        name: nameOf(outletName(content, id)),
        ...(clock.down && { down: read(clock.down) }),
        ...(clock.back && { back: read(clock.back) }),
        outlier: clock.outlier,
        note: data.note ?? '',
        address: data.address,
      },
    ];
  });
  const { outage, figure, by } = nightData(content);
  return {
    of: content.site.outage?.of ?? 'it',
    rows: rows.sort((a, b) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1]),
    ...(outage &&
      figure !== undefined && {
        eleven: { from: easternMinutes(outage.down.at), length: figure, by },
      }),
  };
}
