import { say } from '../../catalogue/say.ts';
import type { Table } from '../chart.ts';
import { inWords, UNKNOWN, type Figures } from '../figures.ts';
import type { ClockData, Reading, Row } from './data.ts';
import { bareMinutes, spokenMinutes as spoken, spokenPair } from '../../lib/time.ts';

/** A reading in the story’s time zone, with what its page leaves open. */
export function told({ earliest, latest, sense }: Reading): string {
  const both = earliest === latest ? spoken(latest) : say('clock.or', spokenPair(earliest, latest));
  switch (sense) {
    case 'exact':
      return both;
    case 'about':
      return say('time.about', { time: both });
    case 'before':
      return say('clock.shortly-before', { time: spoken(latest) });
    case 'by':
      return say('clock.by', { time: spoken(latest) });
  }
}

const count = (rows: readonly Row[], key: 'down' | 'back'): number =>
  rows.filter((row) => row[key]).length;

const outermost = ([minute]: readonly number[]): string =>
  minute === undefined ? UNKNOWN : bareMinutes(minute);

/**
 * What the pages that fit each other print for going down: how many name a minute and from when to when
 * these run, how many say shortly before a time, how many name a full hour; and how many do not fit.
 */
export function clockFigures({ rows }: ClockData): Figures {
  const downs = rows.flatMap(({ down, outlier }) => (down && !outlier ? [down] : []));
  const before = downs.filter(({ sense }) => sense === 'before');
  const named = downs.filter(({ sense }) => sense === 'exact' || sense === 'about');
  const minutes = named.filter(({ latest }) => latest % 60 !== 0);
  return {
    minutes: inWords(minutes.length),
    from: outermost(minutes.map(({ earliest }) => earliest).toSorted((a, b) => a - b)),
    to: outermost(minutes.map(({ latest }) => latest).toSorted((a, b) => b - a)),
    before: inWords(before.length),
    hours: inWords(named.length - minutes.length),
    off: inWords(rows.filter(({ outlier }) => outlier).length),
  };
}

/** The chart in a few sentences. */
export function describe({ rows, zone, of, called, stated }: ClockData): string {
  if (rows.length === 0) return say('clock.empty', { called });
  const fitting = rows.filter(({ outlier }) => !outlier);
  const downs = fitting.flatMap(({ down }) => down ?? []);
  const [first, last] = [
    Math.min(...downs.map(({ earliest }) => earliest)),
    Math.max(...downs.map(({ latest }) => latest)),
  ];
  const outliers = rows.filter(({ outlier }) => outlier);
  return [
    say('clock.describe', {
      pages: rows.length,
      downs: count(rows, 'down'),
      of,
      backs: count(rows, 'back'),
    }),
    downs.length > 0 && say('clock.between', { ...spokenPair(first, last), zone }),
    outliers.length > 0 &&
      say('clock.outliers', {
        pages: outliers
          .map(({ name, down, back }) =>
            say('clock.outlier', { page: name, printed: (down ?? back)?.printed ?? '' }),
          )
          .join(', '),
      }),
    stated && say('night.length', { minutes: stated.length, by: stated.by }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** One row a page, with its words as printed. */
export function table({ rows, zone }: ClockData): Table {
  return {
    columns: [
      say('clock.page'),
      say('clock.down-printed'),
      say('clock.down-time', { zone }),
      say('clock.back-printed'),
      say('clock.back-time', { zone }),
      say('clock.fits'),
      say('clock.note'),
      say('clock.address'),
    ],
    rows: rows.map(({ name, down, back, outlier, note, address }) => [
      name,
      down?.printed ?? '',
      down ? told(down) : '',
      back?.printed ?? '',
      back ? told(back) : '',
      say(outlier ? 'clock.no' : 'clock.yes'),
      note,
      address,
    ]),
  };
}
