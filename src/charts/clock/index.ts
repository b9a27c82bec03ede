import { defineChart } from '../definition.ts';
import { clockData } from './data.ts';
import { clockModel } from './model.ts';

/** The times that pages give for the outage. */
export const clock = defineChart({
  what: 'The times that pages give for the outage.',
  fields: {},
  data: clockData,
  model: clockModel,
  drawing: () => import('./Chart.svelte'),
});
