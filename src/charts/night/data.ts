import type { Content } from '../../content/schemas/index.ts';
import type { Event } from '../../content/schemas/event.ts';
import { outletName } from '../../content/outlet-name.ts';
import { HOUR, hour } from './time.ts';

/** Something that happened at a known time. All times are ms since 1970. */
export interface Moment {
  id: string;
  title: string;
  at: number;
  /** The same as `at` unless the time is only about. */
  earliest: number;
  latest: number;
  precision: Exclude<Event['precision'], 'day'>;
  who: string;
  basis: string;
  /** Credit lines of the pages that the time rests on. */
  sources: string[];
}

export interface NightData {
  /** From noon to noon around the outage, in the order of time, without its two ends. */
  moments: Moment[];
  /** From the events `goes-dark` and `back-online`. */
  outage?: { down: Moment; back: Moment };
  /** How many minutes Twitter said the account was down. */
  figure?: number;
}

/** The number of minutes in the words of Twitter's own tweet, so that it is typed nowhere else. */
export function twitterFigure(content: Content): number | undefined {
  const found = content.events
    .filter(({ data }) => data.status === 'published' && data.who?.startsWith('@Twitter'))
    .flatMap(({ data }) => /\bdown for (\d+) minutes\b/.exec(data.text ?? '')?.[1] ?? []);
  return found[0] === undefined ? undefined : Number(found[0]);
}

/** Noon, Eastern time, at or before a moment. Eastern time is whole hours from UTC, so hours suffice. */
function noonBefore(at: number): number {
  const full = Math.floor(at / HOUR) * HOUR;
  const hours = Array.from({ length: 25 }, (_, back) => full - back * HOUR);
  return hours.find((candidate) => hour(candidate) === 'noon') ?? full;
}

/** Everything with a clock time in the night of the outage. Days and months have none. */
export function nightData(content: Content): NightData {
  const timed = content.events
    .flatMap(({ id, data }): Moment[] => {
      if (data.status !== 'published' || data.precision === 'day' || !data.at.includes('T'))
        return [];
      const at = Date.parse(data.at);
      return [
        {
          id,
          title: data.title,
          at,
          earliest: data.earliest === undefined ? at : Date.parse(data.earliest),
          latest: data.latest === undefined ? at : Date.parse(data.latest),
          precision: data.precision,
          who: data.who ?? '',
          basis: data.basis,
          sources: data.sources.map((source) => outletName(content, source)),
        },
      ];
    })
    .sort((a, b) => a.at - b.at);
  const down = timed.find(({ id }) => id === 'goes-dark');
  const back = timed.find(({ id }) => id === 'back-online');
  const noon = noonBefore((down ?? timed[0])?.at ?? 0);
  const figure = twitterFigure(content);
  const outage = down && back && { down, back };
  return {
    moments: timed.filter(
      (moment) =>
        moment !== outage?.down &&
        moment !== outage?.back &&
        moment.at >= noon &&
        moment.at < noon + 24 * HOUR,
    ),
    ...(outage && { outage }),
    ...(figure !== undefined && { figure }),
  };
}
