import type { Material } from '../../schemas/material.ts';
import type { z } from 'zod';
import type { Claim } from '../../schemas/claim.ts';
import { typesetInside } from '../../lib/typeset.ts';
import { chartOutlets, isShown, type ChartOutlet } from '../words/outlets.ts';
import { ownFields } from '../own.ts';
import { fields } from './fields.ts';

/** Words with which an article stands to the claim. */
export interface Evidence extends Pick<Claim['stances'][number], 'stance' | 'paragraph' | 'rung'> {
  /** Verbatim, set to stand inside quotation marks. */
  words: string;
}

type Ladder = z.infer<typeof fields.ladder>;

export interface CertaintyData {
  words: Pick<Ladder, 'of' | 'credited' | 'note'>;
  outlets: (ChartOutlet & { evidence: Evidence[] })[];
}

/** What the ladder needs: the stances of each telling to the claim that its file names, in the file's order. */
export function certaintyData(content: Material): CertaintyData {
  const ladder = ownFields(content, 'certainty', fields)?.ladder;
  const claim = content.claims.filter(isShown).find(({ id }) => id === ladder?.claim)?.data;
  return {
    words: ladder ?? { of: 'it is so', credited: 'others', note: 'Not confirmed' },
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
