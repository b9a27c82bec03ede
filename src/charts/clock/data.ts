import { say } from '../../catalogue/say.ts';
import type { ClockReading } from '../../schemas/article.ts';
import { outletName } from '../../schemas/outlet-name.ts';
import type { Material } from '../../schemas/material.ts';
import { nightData } from '../night/data.ts';
import { timesOf, type Axis, type Times } from './axis.ts';

/** One clock time that a page printed, in minutes since midnight in the story’s time zone. */
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
  /** What the time zone is called. */
  zone: string;
  axis: Axis;
  /** In the order of the earliest time for going down. */
  rows: Row[];
  /** What was out, and what the outage is called. */
  of: string;
  called: string;
  /** The length that somebody gave, and when it begins by our reading of the reports. */
  stated?: { from: number; length: number; by: string };
}

const read = (
  { printed, earliest, latest, sense }: ClockReading,
  place: Times['place'],
): Reading => ({
  printed,
  earliest: place(earliest),
  latest: place(latest),
  sense,
});

/** The name of a page: its credit line without the author and the date. */
const nameOf = (credit: string): string => credit.split(/,(?![^(]*\))/)[0] ?? credit;

/** Where a row stands: by its down time, or by its return where it gives no other. */
const order = ({ down, back }: Row): [number, number] => {
  const reading = down ?? back;
  return [reading?.earliest ?? 0, reading?.latest ?? 0];
};

/** A whole day, for times that no file says how to show. */
const DAY: Axis = { from: 0, to: 1440, step: 240 };

/** Every page with a clock time for going down or coming back. */
export function clockData(content: Material): ClockData {
  const { place, axis = DAY } = timesOf(content);
  const rows = content.articles.flatMap(({ id, data }): Row[] => {
    const { clock, status } = data;
    if (status !== 'published' || !clock || (!clock.down && !clock.back)) return [];
    return [
      {
        id,
        name: nameOf(outletName(content, id)),
        ...(clock.down && { down: read(clock.down, place) }),
        ...(clock.back && { back: read(clock.back, place) }),
        outlier: clock.outlier,
        note: data.note ?? '',
        address: data.address,
      },
    ];
  });
  const { outage, figure, by, time } = nightData(content);
  return {
    zone: time.name,
    axis,
    of: content.site.outage?.of ?? say('clock.it'),
    called: content.site.outage?.words.name ?? say('clock.it'),
    rows: rows.sort((a, b) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1]),
    ...(outage &&
      figure !== undefined && {
        stated: { from: place(time.minutes(outage.down.at)), length: figure, by },
      }),
  };
}
