import { greatest } from 'd3';
import type { Stance } from '../../schemas/claim.ts';
import { typeset, typesetInside } from '../../lib/typeset.ts';
import type { ChartOutlet } from '../words/outlets.ts';
import type { Point } from './data.ts';
import type { Evidence, Part, Position } from './labels.ts';

/** Where an article does several things, the mark is what is furthest from simply stating it. */
export const STRENGTH: readonly Position[] = [
  'silent',
  'states',
  'attributes',
  'hedges',
  'contradicts',
];

/** The position that an article’s mark shows. */
export const strongest = (stances: readonly Stance[]): Position =>
  greatest(stances, (stance) => STRENGTH.indexOf(stance)) ?? 'silent';

/** A point as each outlet stands to it. */
export function part({ title, statement, stances }: Point, outlets: readonly ChartOutlet[]): Part {
  const columns = outlets.map(({ id }) => {
    const own = stances.filter(({ article }) => article === id);
    const evidence = own.map(({ stance, evidence: words, paragraph, note }): Evidence => ({
      position: stance,
      words: typesetInside(words),
      paragraph,
      ...(note !== undefined && { note: typeset(note) }),
    }));
    return { position: strongest(own.map(({ stance }) => stance)), evidence };
  });
  return { title, statement, columns };
}
