import { ascending, descending, sort } from 'd3';
import { say } from '../../catalogue/say.ts';
import { capital } from '../../lib/typeset.ts';
import type { ClaimsData, Point } from './data.ts';

type Topic = Point['topic'];

/** The topics, in the order of the chart; the event has its own name in each story. */
const TOPICS: Record<Topic, string | undefined> = {
  event: undefined,
  identity: say('claims.topic-identity'),
  intent: say('claims.topic-intent'),
  manner: say('claims.topic-manner'),
  aftermath: say('claims.topic-aftermath'),
  reaction: say('claims.topic-reaction'),
};

const place = ({ topic }: Point): number => Object.keys(TOPICS).indexOf(topic);
const contradicted = ({ stances }: Point): boolean =>
  stances.some(({ stance }) => stance === 'contradicts');

/** Rows under one heading; `data` makes a chart of these alone. */
export interface ClaimsGroup {
  id: string;
  title: string;
  data: ClaimsData;
}

/**
 * First what is disputed, contradictions before the rest, then by topic; after it the undisputed
 * points, topic by topic. Within a topic the order is that of the files. Empty groups are left out.
 */
export function claimsGroups({ event, outlets, points }: ClaimsData): ClaimsGroup[] {
  const disputed = sort(
    points.filter((point) => point.disputed),
    (a, b) => descending(contradicted(a), contradicted(b)) || ascending(place(a), place(b)),
  );
  const rest = Object.entries(TOPICS).map(([id, title]) => ({
    id,
    title: title ?? capital(event),
    points: points.filter((point) => !point.disputed && point.topic === id),
  }));
  return [{ id: 'disputed', title: say('claims.topic-disputed'), points: disputed }, ...rest]
    .filter((group) => group.points.length > 0)
    .map(({ id, title, points: own }) => ({ id, title, data: { event, outlets, points: own } }));
}

/** The group that the chart's title is about: the points on which the accounts part. */
export const mainGroup = (data: ClaimsData): ClaimsData => claimsGroups(data)[0]?.data ?? data;
