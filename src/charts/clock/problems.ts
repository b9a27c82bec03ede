import type { ClockReading } from '../../content/schemas/article.ts';
import type { Content } from '../../content/schemas/index.ts';
import { capital } from '../../story/typeset.ts';
import { AXIS, EVENING } from './axis.ts';
import { minutes, spoken } from './time.ts';

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

/** @param outlier whether the file says that the page does not fit the others */
function readingProblems(key: 'down' | 'back', reading: ClockReading, outlier: boolean): Found[] {
  const outside = ends.filter((end) => {
    const time = minutes(reading[end]);
    return time < EVENING.from || time > EVENING.to;
  });
  if (outside.length > 0) {
    return outside.map((end) => ({
      rule: 'clock-outside-night',
      path: ['clock', key, end],
      message: `\`${reading[end]}\` is not in the night of the outage. Give Eastern time on a 24-hour clock, from 17:00 to 23:59: 3:50 p.m. Pacific is 18:50, 11 p.m. British time is 19:00.`,
    }));
  }
  if (minutes(reading.latest) < minutes(reading.earliest)) {
    return [
      {
        rule: 'clock-order',
        path: ['clock', key, 'latest'],
        message: `\`latest\` (${reading.latest}) comes before \`earliest\` (${reading.earliest}). Swap them, or give the same time twice where the page gives one time.`,
      },
    ];
  }
  const off = ends.find((end) => {
    const time = minutes(reading[end]);
    return time < AXIS.from || time > AXIS.to;
  });
  if (off === undefined || outlier) return [];
  return [
    {
      rule: 'clock-outlier',
      path: ['clock', key, off],
      message: `\`${reading[off]}\` lies far from what the other pages print; the chart runs from ${spoken(AXIS.from)} to ${spoken(AXIS.to)} Check it against the page. If it is printed so, add \`outlier: true\` under \`clock\`.`,
    },
  ];
}

/** Everything that is wrong with the clock times of the articles, drafts included. */
export function clockProblems({
  site,
  articles,
}: Pick<Content, 'articles'> & Partial<Pick<Content, 'site'>>): ClockProblem[] {
  const of = capital(site?.outage?.of ?? 'it');
  return articles.flatMap(({ file, data: { clock } }) => {
    if (!clock) return [];
    const { down, back, outlier } = clock;
    const found = [
      ...(down ? readingProblems('down', down, outlier) : []),
      ...(back ? readingProblems('back', back, outlier) : []),
    ];
    if (found.length === 0 && down && back && minutes(back.latest) < minutes(down.earliest)) {
      found.push({
        rule: 'clock-order',
        path: ['clock', 'back', 'latest'],
        message: `${of} comes back (${back.latest}) before it goes down (${down.earliest}). Check both times, and that both are Eastern time.`,
      });
    }
    return found.map((problem) => ({ ...problem, file }));
  });
}
