import { defineChart } from '../definition.ts';
import { nightData } from './data.ts';
import { nightModel } from './model.ts';

/** The events of a night to scale. */
export const night = defineChart({
  what: 'The events of a night to scale.',
  fields: {},
  data: nightData,
  model: nightModel,
  drawing: () => import('./Chart.svelte'),
});
