import { say } from '../../catalogue/say.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Material } from '../../schemas/material.ts';
import { chartOutlets, isShown, type ChartOutlet } from '../words/outlets.ts';

/** A statement of fact, with the stances of the compared articles. */
export interface Point extends Pick<Claim, 'title' | 'statement' | 'topic' | 'disputed'> {
  id: string;
  stances: Pick<
    Claim['stances'][number],
    'article' | 'stance' | 'paragraph' | 'evidence' | 'note'
  >[];
}

export interface ClaimsData {
  /** What the event is called, for the claims about it. */
  event: string;
  outlets: ChartOutlet[];
  points: Point[];
}

/** What the chart of claims needs. A claim on which no compared article has a word is left out. */
export function claimsData(content: Material): ClaimsData {
  const outlets = chartOutlets(content);
  const points = content.claims.filter(isShown).map(({ id, data }): Point => {
    const { title, statement, topic, disputed } = data;
    const stances = data.stances.filter((stance) =>
      outlets.some((outlet) => outlet.id === stance.article),
    );
    return { id, title, statement, topic, disputed, stances };
  });
  const event = content.site.outage?.words.name ?? say('claims.event');
  return { event, outlets, points: points.filter(({ stances }) => stances.length > 0) };
}
