import { say } from '../../catalogue/say.ts';
import type { CertaintyData, Evidence } from './data.ts';

/**
 * The rungs, from the surest down. The four that are `always` drawn are the ladder; the others
 * appear when an outlet stands on them.
 */
export const RUNGS = [
  { id: 'states', always: true },
  { id: 'states-then-credits', always: true },
  { id: 'credits', always: false },
  { id: 'hedges', always: true },
  { id: 'could-not-verify', always: true },
  { id: 'contradicts', always: false },
  { id: 'silent', always: false },
] as const;

/** What a rung is called; `credited` is who is credited by those who also state it themselves. */
export const rungName = (rung: Rung, { credited }: CertaintyData['words']): string =>
  rung === 'states-then-credits'
    ? say('certainty.states-then-credits', { credited })
    : say(`certainty.${rung}`);

export type Rung = (typeof RUNGS)[number]['id'];

/** The words that count: those of the running text. */
const counting = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ isHeadline }) => !isHeadline);

/**
 * The rung on which the running text of an outlet puts it: its weakest words count, unless it only
 * credits what it also states. Headlines count for nobody.
 */
export function rungOf(all: readonly Evidence[]): Rung {
  const evidence = counting(all);
  const has = (stance: Evidence['stance']): boolean =>
    evidence.some((one) => one.stance === stance);
  if (has('contradicts')) return 'contradicts';
  if (evidence.some(({ rung }) => rung === 'could-not-verify')) return 'could-not-verify';
  if (has('hedges')) return 'hedges';
  if (has('states')) return has('attributes') ? 'states-then-credits' : 'states';
  return has('attributes') ? 'credits' : 'silent';
}

/** The words that put an outlet on its rung; other words of it about the claim are in the table. */
export function decisive(rung: Rung, all: readonly Evidence[]): Evidence[] {
  const evidence = counting(all);
  const first = (stance: Evidence['stance']): Evidence[] =>
    evidence.filter((one) => one.stance === stance).slice(0, 1);
  switch (rung) {
    case 'states':
      return first('states');
    case 'states-then-credits':
      return [...first('states'), ...first('attributes')];
    case 'credits':
      return first('attributes');
    case 'hedges':
      return first('hedges');
    case 'could-not-verify':
      return evidence.filter((one) => one.rung === 'could-not-verify').slice(0, 1);
    case 'contradicts':
      return first('contradicts');
    case 'silent':
      return [];
  }
}

/** Every outlet with its rung, from the surest down; on one rung in the order of the files. */
export const placed = (
  outlets: CertaintyData['outlets'],
): (CertaintyData['outlets'][number] & { rung: Rung })[] =>
  RUNGS.flatMap(({ id }) =>
    outlets
      .map((outlet) => ({ ...outlet, rung: rungOf(outlet.evidence) }))
      .filter(({ rung }) => rung === id),
  );
