import { say } from '../../catalogue/say.ts';
import type { Stance } from '../../schemas/claim.ts';

/** What an article does with a claim; an article with no entry is silent. */
export type Position = Stance | 'silent';

/** One place in an article, as the panel shows it. */
export interface Evidence {
  position: Stance;
  words: string;
  paragraph: number;
  note?: string;
}

/** What selecting a mark shows. */
export interface Part {
  title: string;
  statement: string;
  /** By column; the positions of one article stand in the order of the content. */
  columns: { position: Position; evidence: Evidence[] }[];
}

/** Each position in words, for the table and for whoever hears the marks. */
export const POSITIONS: Record<Position, string> = {
  states: say('claims.states'),
  attributes: say('claims.attributes'),
  hedges: say('claims.hedges'),
  contradicts: say('claims.contradicts'),
  silent: say('claims.silent'),
};
