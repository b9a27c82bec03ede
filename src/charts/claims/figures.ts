import type { Figures } from '../figures.ts';
import { partsOn } from './answers.ts';
import type { ClaimsData } from './data.ts';

/** How many points there are, and on how many of them the accounts part. */
export const claimsFigures = ({ points }: ClaimsData): Figures => ({
  points: String(points.length),
  parted: String(points.filter(partsOn).length),
});
