import type { Material } from '../../schemas/material.ts';
import type { Event } from '../../schemas/event.ts';
import { outletName } from '../../schemas/outlet-name.ts';
import { HOUR, noonBefore, timeIn, type ZonedTime } from '../../lib/time.ts';

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
  time: ZonedTime;
  /** From noon to noon around the outage, in the order of time, without its two ends. */
  moments: Moment[];
  /** What was out, and the events that `site.yaml` names as its ends. */
  outage?: Pick<NonNullable<Material['site']['outage']>, 'of' | 'words'> & {
    down: Moment;
    back: Moment;
  };
  /** The length in minutes. */
  figure?: number;
  /** Whose figure that is. */
  by: string;
}

/** The number of minutes in the words of the event that gives it, so that it is typed nowhere else. */
export function statedLength({ site, events }: Material): number | undefined {
  const event = events.find(({ id }) => id === site.outage?.length?.event)?.data;
  const found = event?.status === 'published' && /\b(\d+) minutes\b/.exec(event.text ?? '')?.[1];
  return found ? Number(found) : undefined;
}

/** Everything with a clock time in the night of the outage. Days and months have none. */
export function nightData(content: Material): NightData {
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
  const named = content.site.outage;
  const down = timed.find(({ id }) => id === named?.down);
  const back = timed.find(({ id }) => id === named?.back);
  const time = timeIn(content.site.time);
  const noon = noonBefore((down ?? timed[0])?.at ?? 0, time);
  const figure = statedLength(content);
  const outage = named && down && back && { of: named.of, words: named.words, down, back };
  return {
    time,
    moments: timed.filter(
      (moment) =>
        moment !== outage?.down &&
        moment !== outage?.back &&
        moment.at >= noon &&
        moment.at < noon + 24 * HOUR,
    ),
    ...(outage && { outage }),
    ...(figure !== undefined && { figure }),
    by: named?.length?.by ?? '',
  };
}
