import { say } from '../../catalogue/say.ts';
import type { Table } from '../chart.ts';
import { capital } from '../../lib/typeset.ts';
import type { Moment, NightData } from './data.ts';
import type { Exactness, ZonedTime } from '../../lib/time.ts';

const EXACT = {
  second: say('night.second'),
  minute: say('night.minute'),
  about: say('night.about'),
  hour: say('night.about'),
} as const;

const exactTo = ({ precision }: Moment): Exactness =>
  precision === 'second' ? 'second' : 'minute';

/** The full words for a moment. */
export function fullWords(moment: Moment, { clock }: ZonedTime): string {
  const { at, precision, title, who } = moment;
  const exact = clock(at, exactTo(moment));
  const isAbout = precision === 'about' || precision === 'hour';
  const time = isAbout ? say('time.about', { time: exact }) : exact;
  return who ? say('night.moment-by', { time, title, who }) : say('night.moment', { time, title });
}

/** How many moments there are, and from when to when, in a sentence. */
export function describeMoments({ time, moments }: Pick<NightData, 'time' | 'moments'>): string {
  const { clock, date, day } = time;
  const [first, last] = [moments[0], moments.at(-1)];
  return first && last
    ? say('night.describe', {
        moments: moments.length,
        first: clock(first.at, exactTo(first)),
        day: day(first.at),
        last: clock(last.at, exactTo(last)),
        date: date(last.at),
        zone: time.name,
      })
    : say('night.empty');
}

/** The chart in a few sentences. */
export function describe(data: NightData): string {
  const { time, outage, figure, by } = data;
  const { clock, range } = time;
  const times = describeMoments(data);
  if (!outage) return times;
  const { of, words, down, back } = outage;
  const dark = say('night.outage', {
    of: capital(of),
    begins: words.begins,
    down: clock(down.at, 'minute'),
    downRange: range(down.earliest, down.latest),
    over: words.over,
    back: clock(back.at, 'minute'),
    backRange: range(back.earliest, back.latest),
  });
  const length = figure === undefined ? [] : [say('night.length', { minutes: figure, by })];
  return [times, dark, ...length].join(' ');
}

/** Every moment in the order of time, the two ends of the outage among them. */
export function table({ time, moments, outage }: NightData): Table {
  const ends = outage ? [outage.down, outage.back] : [];
  const all = [...moments, ...ends].sort((a, b) => a.at - b.at);
  return {
    columns: [
      say('night.day'),
      say('night.time', { zone: time.name }),
      say('night.known-to'),
      say('night.reports-run'),
      say('night.what'),
      say('night.who'),
      say('night.basis'),
      say('night.sources'),
    ],
    rows: all.map((moment) => [
      time.date(moment.at),
      time.clock(moment.at, exactTo(moment)),
      EXACT[moment.precision],
      moment.precision === 'about' ? time.range(moment.earliest, moment.latest) : '',
      moment.title,
      moment.who,
      moment.basis,
      moment.sources.join('; '),
    ]),
  };
}
