import { defineMatrix } from '../definition.ts';
import { claimsData } from './data.ts';
import { claimsFigures } from './figures.ts';
import { claimsGroups, mainGroup } from './groups.ts';
import { claimsModel } from './model.ts';

/** Where the accounts part from each other or from the record. */
export const claims = defineMatrix({
  what: 'Where the accounts part from each other or from the record.',
  fields: {},
  data: claimsData,
  model: claimsModel,
  figures: claimsFigures,
  drawing: () => import('./Chart.svelte'),
  groups: 'topic',
  split: claimsGroups,
  main: mainGroup,
});
