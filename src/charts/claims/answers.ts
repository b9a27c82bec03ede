import type { Claim } from '../../schemas/claim.ts';

/** The different answers that the articles and the record give to a point. */
export const answersTo = ({ stances, record }: Answered): ReadonlySet<string> =>
  new Set([...stances, ...record].flatMap(({ answer }) => answer ?? []));

/** What answers a point. */
export interface Answered {
  stances: readonly Pick<Claim['stances'][number], 'answer'>[];
  record: readonly Pick<Claim['record'][number], 'answer'>[];
}

/**
 * Whether the accounts part on a point: two of them, or one and the record, answer it differently.
 * Silence, a credit and a doubt are no other answer.
 */
export const partsOn = (point: Answered): boolean => answersTo(point).size > 1;
