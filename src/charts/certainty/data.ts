import type { Content } from '../../content/schemas/index.ts';
import type { Claim } from '../../content/schemas/claim.ts';
import { typesetInside } from '../../story/typeset.ts';
import { chartOutlets, isShown, type ChartOutlet } from '../words/outlets.ts';

/** The claim that the ladder is about. */
const CLAIM = 'identity';

/** Words with which an article stands to the claim. */
export interface Evidence extends Pick<Claim['stances'][number], 'stance' | 'paragraph' | 'rung'> {
  /** Verbatim, set to stand inside quotation marks. */
  words: string;
}

export interface CertaintyData {
  outlets: (ChartOutlet & { evidence: Evidence[] })[];
}

/** What the ladder needs: the stances of each telling to the claim of who it was, in the file's order. */
export function certaintyData(content: Content): CertaintyData {
  const claim = content.claims.filter(isShown).find(({ id }) => id === CLAIM)?.data;
  return {
    outlets: chartOutlets(content).map((outlet) => ({
      ...outlet,
      evidence: (claim?.stances ?? [])
        .filter(({ article }) => article === outlet.id)
        .map(({ stance, paragraph, evidence, rung }) => ({
          stance,
          paragraph,
          words: typesetInside(evidence),
          ...(rung && { rung }),
        })),
    })),
  };
}
