import type { Table } from '../chart.ts';
import { capital } from '../../story/typeset.ts';
import type { Moment, NightData } from './data.ts';
import type { Exactness, ZonedTime } from '../../lib/time.ts';

const EXACT = {
  second: 'the second',
  minute: 'the minute',
  about: 'about',
  hour: 'about',
} as const;

const exactTo = ({ precision }: Moment): Exactness =>
  precision === 'second' ? 'second' : 'minute';

/** The full words for a moment. */
export function fullWords(moment: Moment, { clock }: ZonedTime): string {
  const { at, precision, title, who } = moment;
  const about = precision === 'about' || precision === 'hour' ? 'about ' : '';
  return `${about}${clock(at, exactTo(moment))}: ${title}${who && ` (${who})`}`;
}

/** The chart in a few sentences. */
export function describe({ time, moments, outage, figure, by }: NightData): string {
  const { clock, date, day, range } = time;
  const [first, last] = [moments[0], moments.at(-1)];
  const times =
    first && last
      ? `${moments.length} ${moments.length === 1 ? 'moment' : 'moments'} on one axis, from ${clock(first.at, exactTo(first))} on ${day(first.at)} to ${clock(last.at, exactTo(last))} on ${date(last.at)}, ${time.name} time.`
      : 'No moment of the night has a known time.';
  if (!outage) return times;
  const { of, words, down, back } = outage;
  const dark = `${capital(of)} ${words.begins} at about ${clock(down.at, 'minute')} (reports: ${range(down.earliest, down.latest)}) and is ${words.over} at about ${clock(back.at, 'minute')} (${range(back.earliest, back.latest)}).`;
  const length = figure === undefined ? '' : ` Only the length, ${figure} minutes, is ${by}’s own.`;
  return `${times} ${dark}${length}`;
}

/** Every moment in the order of time, the two ends of the outage among them. */
export function table({ time, moments, outage }: NightData): Table {
  const ends = outage ? [outage.down, outage.back] : [];
  const all = [...moments, ...ends].sort((a, b) => a.at - b.at);
  return {
    columns: [
      'Day',
      `Time (${time.name})`,
      'Known to',
      'Reports run',
      'What happened',
      'Who',
      'How the time is known',
      'Sources',
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
