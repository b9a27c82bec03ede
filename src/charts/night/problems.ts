import type { Content } from '../../content/schemas/index.ts';
import { EVENING } from '../clock/axis.ts';
import { easternMinutes } from '../clock/time.ts';
import { capital } from '../../story/typeset.ts';
import { clock, date } from './time.ts';

/** A moment that cannot be right: where it stands, and what to do, in an editor's words. */
export interface NightProblem {
  rule: 'event-outside-night' | 'event-order';
  /** Path of the file from the project's root. */
  file: string;
  /** The keys from the top of the file to the value. */
  path: string[];
  message: string;
}

type Event = Content['events'][number];

const at = (moment: string): number => Date.parse(moment);
const spoken = (moment: string): string =>
  `${clock(at(moment), 'second')} Eastern on ${date(at(moment))}`;

/** The charts of the night and of the clock times are drawn by the ends of the outage. */
function outside({ id, data }: Event, ends: readonly string[]): Omit<NightProblem, 'file'>[] {
  if (!ends.includes(id) || !data.at.includes('T')) return [];
  return (['at', 'earliest', 'latest'] as const).flatMap((key) => {
    const moment = data[key];
    const time = moment === undefined ? EVENING.from : easternMinutes(at(moment));
    if (moment === undefined || (time >= EVENING.from && time <= EVENING.to)) return [];
    const message = `\`${moment}\` is ${spoken(moment)}, not the evening of the outage. Eastern time was four hours behind UTC that night: 6:49 p.m. is 2017-11-02T18:49:00-04:00.`;
    return [{ rule: 'event-outside-night', path: [key], message }];
  });
}

function disorder({ data }: Event): Omit<NightProblem, 'file'>[] {
  const { earliest, latest } = data;
  if (earliest === undefined || latest === undefined || !data.at.includes('T')) return [];
  if (at(earliest) > at(data.at))
    return [
      {
        rule: 'event-order',
        path: ['earliest'],
        message: `\`earliest\` (${spoken(earliest)}) comes after \`at\` (${spoken(data.at)}). It is the first time that a report gives.`,
      },
    ];
  if (at(latest) < at(data.at))
    return [
      {
        rule: 'event-order',
        path: ['latest'],
        message: `\`latest\` (${spoken(latest)}) comes before \`at\` (${spoken(data.at)}). It is the last time that a report gives.`,
      },
    ];
  return [];
}

/** Everything that is wrong with the moments of the night, drafts included. */
export function nightProblems({
  site,
  events,
}: Pick<Content, 'events'> & Partial<Pick<Content, 'site'>>): NightProblem[] {
  const outage = site?.outage;
  const ends = outage ? [outage.down, outage.back] : [];
  const [down, back] = ends.map((id) => events.find((event) => event.id === id));
  const swapped = down && back && at(back.data.at) <= at(down.data.at);
  return [
    ...events.flatMap((event) =>
      [...outside(event, ends), ...disorder(event)].map((found) => ({
        ...found,
        file: event.file,
      })),
    ),
    ...(swapped
      ? [
          {
            rule: 'event-order' as const,
            file: back.file,
            path: ['at'],
            message: `${capital(outage?.of ?? 'it')} comes back (${spoken(back.data.at)}) before it goes dark (${spoken(down.data.at)}, in ${down.file}). Check both times.`,
          },
        ]
      : []),
  ];
}
