import { clockProblems } from '../../charts/clock/problems.ts';
import { nightProblems } from '../../charts/night/problems.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../../content/content.ts';
import { problemAt } from '../reading/source-file.ts';

/** An event's time as far as it is known: `1998-03-05` is compared with other days, not with hours. */
const known = (at: string): { day: string; time: number | undefined } => ({
  day: at.slice(0, 10),
  time: at.includes('T') ? Date.parse(at) : undefined,
});

export function isBefore(at: string, other: string): boolean {
  const [one, two] = [known(at), known(other)];
  if (one.time !== undefined && two.time !== undefined) return one.time < two.time;
  const length = Math.min(one.day.length, two.day.length);
  return one.day.slice(0, length) < two.day.slice(0, length);
}

/** A time that cannot be right, by the keys from the top of its file. */
interface TimeProblem extends Pick<Problem, 'rule' | 'file' | 'message'> {
  path: string[];
}

/** Events are numbered in the order of their times; a number out of order is a slip in one of both. */
function eventNumbers({ events }: Pick<Content, 'events'>): TimeProblem[] {
  return events.flatMap(({ file, order, data }, index) => {
    const before = events[index - 1];
    if (!before || order === Infinity || !isBefore(data.at, before.data.at)) return [];
    const message = `By its number this event comes after ${before.file}, and by its time (${data.at}) before it (${before.data.at}). Change the number in the file's name, or the time.`;
    return [{ rule: 'event-number', file, path: ['at'], message }];
  });
}

/** Clock times and moments that cannot be, drafts included. */
export function checkTimes(
  content: Pick<Content, 'articles' | 'charts' | 'events'> & Partial<Pick<Content, 'site'>>,
  files: ReadonlyMap<string, ParsedFile>,
): Problem[] {
  return [...clockProblems(content), ...nightProblems(content), ...eventNumbers(content)].flatMap(
    ({ rule, file: name, path, message }) => {
      const file = files.get(name);
      return file ? [problemAt(file, file.locate(path), { rule, message })] : [];
    },
  );
}
