import type { Material } from '../../schemas/material.ts';
import { timesOf, type Times } from '../clock/axis.ts';
import { timeIn, type ZonedTime } from '../../lib/time.ts';
import { capital } from '../../lib/typeset.ts';

/** A moment that cannot be right: where it stands, and what to do, in an editor's words. */
export interface NightProblem {
  rule: 'event-outside-night' | 'event-order';
  /** Path of the file from the project's root. */
  file: string;
  /** The keys from the top of the file to the value. */
  path: string[];
  message: string;
}

type Event = Material['events'][number];
type Outage = NonNullable<Material['site']['outage']>;

const at = (moment: string): number => Date.parse(moment);
const spokenIn =
  ({ clock, date, name }: ZonedTime) =>
  (moment: string): string =>
    `${clock(at(moment), 'second')} ${name} on ${date(at(moment))}`;
type Spoken = ReturnType<typeof spokenIn>;

/** The charts of the night and of the clock times are drawn by the ends of the outage. */
function outside(
  { id, data }: Event,
  { outage, time, place, within }: Times & { outage: Outage | undefined; time: ZonedTime },
): Omit<NightProblem, 'file'>[] {
  const isEnd = id === outage?.down || id === outage?.back;
  if (!isEnd || !outage.within || !within || !data.at.includes('T')) return [];
  const night = `${outage.within.from} to ${outage.within.to}`;
  return (['at', 'earliest', 'latest'] as const).flatMap((key) => {
    const moment = data[key];
    if (moment === undefined) return [];
    const minutes = place(time.minutes(at(moment)));
    if (minutes >= within.from && minutes <= within.to) return [];
    const message = `\`${moment}\` is ${spokenIn(time)(moment)}, which is not from ${night}, where \`outage.within\` in content/site.yaml has it. Check the time, and the offset at its end: that of ${time.name} time is ${time.offset(at(moment))} then.`;
    return [{ rule: 'event-outside-night', path: [key], message }];
  });
}

function disorder({ data }: Event, spoken: Spoken): Omit<NightProblem, 'file'>[] {
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
  charts,
}: Pick<Material, 'events' | 'charts'> & Partial<Pick<Material, 'site'>>): NightProblem[] {
  // Without the site’s file nobody knows the zone, and that is reported.
  if (!site) return [];
  const { outage } = site;
  const time = timeIn(site.time);
  const spoken = spokenIn(time);
  const times = { ...timesOf({ site, charts }), outage, time };
  const ends = outage ? [outage.down, outage.back] : [];
  const [down, back] = ends.map((id) => events.find((event) => event.id === id));
  const swapped = down && back && at(back.data.at) <= at(down.data.at);
  return [
    ...events.flatMap((event) =>
      [...outside(event, times), ...disorder(event, spoken)].map((found) => ({
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
            message: `${capital(outage?.of ?? 'it')} comes back (${spoken(back.data.at)}) before it ${outage?.words.begins ?? 'goes'} (${spoken(down.data.at)}, in ${down.file}). Check both times.`,
          },
        ]
      : []),
  ];
}
