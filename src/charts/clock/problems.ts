import type { ClockReading } from '../../schemas/article.ts';
import type { Material } from '../../schemas/material.ts';
import { capital } from '../../lib/typeset.ts';
import { timesOf, type Stretch, type Times } from './axis.ts';
import { spokenMinutes } from '../../lib/time.ts';

/** A clock time that cannot be right: where it stands, and what to do, in an editor's words. */
export interface ClockProblem {
  rule: 'clock-outside-night' | 'clock-order' | 'clock-outlier';
  /** Path of the file from the project's root. */
  file: string;
  /** The keys from the top of the file to the value. */
  path: string[];
  message: string;
}

type Found = Omit<ClockProblem, 'file'>;

const ends = ['earliest', 'latest'] as const;

/** How the times are placed, with what the site’s file says of them as it stands there. */
interface Told extends Times {
  /** As in `Central European time`. */
  zone: string;
  /** As in `17:00 to 23:59`. */
  night: string;
}

/** @param outlier whether the file says that the page does not fit the others */
function readingProblems(
  key: 'down' | 'back',
  reading: ClockReading,
  outlier: boolean,
  { place, axis, within, zone, night }: Told,
): Found[] {
  const beyond = (stretch: Stretch | undefined) => (end: (typeof ends)[number]) => {
    const time = place(reading[end]);
    return stretch !== undefined && (time < stretch.from || time > stretch.to);
  };
  const outside = ends.filter(beyond(within));
  if (outside.length > 0) {
    return outside.map((end) => ({
      rule: 'clock-outside-night',
      path: ['clock', key, end],
      message: `\`${reading[end]}\` is not from ${night}, where \`outage.within\` in content/site.yaml has it. Give ${zone} on a 24-hour clock, whichever zone the page prints.`,
    }));
  }
  if (place(reading.latest) < place(reading.earliest)) {
    return [
      {
        rule: 'clock-order',
        path: ['clock', key, 'latest'],
        message: `\`latest\` (${reading.latest}) comes before \`earliest\` (${reading.earliest}). Swap them, or give the same time twice where the page gives one time.`,
      },
    ];
  }
  const off = ends.find(beyond(axis));
  if (off === undefined || axis === undefined || outlier) return [];
  return [
    {
      rule: 'clock-outlier',
      path: ['clock', key, off],
      message: `\`${reading[off]}\` lies far from what the other pages print; the chart runs from ${spokenMinutes(axis.from)} to ${spokenMinutes(axis.to)} Check it against the page. If it is printed so, add \`outlier: true\` under \`clock\`.`,
    },
  ];
}

/** Everything that is wrong with the clock times of the articles, drafts included. */
export function clockProblems({
  site,
  articles,
  charts,
}: Pick<Material, 'articles' | 'charts'> & Partial<Pick<Material, 'site'>>): ClockProblem[] {
  const of = capital(site?.outage?.of ?? 'it');
  const times = timesOf({ ...(site && { site }), charts });
  const { from, to } = site?.outage?.within ?? { from: '', to: '' };
  const zone = `${site?.time.name ?? 'the story’s'} time`;
  const told = { ...times, zone, night: `${from} to ${to}` };
  return articles.flatMap(({ file, data: { clock } }) => {
    if (!clock) return [];
    const { down, back, outlier } = clock;
    const found = [
      ...(down ? readingProblems('down', down, outlier, told) : []),
      ...(back ? readingProblems('back', back, outlier, told) : []),
    ];
    const { place } = times;
    if (found.length === 0 && down && back && place(back.latest) < place(down.earliest)) {
      found.push({
        rule: 'clock-order',
        path: ['clock', 'back', 'latest'],
        message: `${of} comes back (${back.latest}) before it goes down (${down.earliest}). Check both times, and that both are ${zone}.`,
      });
    }
    return found.map((problem) => ({ ...problem, file }));
  });
}
