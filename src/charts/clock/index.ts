import { defineChart } from '../definition.ts';
import { clockData } from './data.ts';
import { fields } from './fields.ts';
import { clockModel } from './model.ts';
import { clockFigures } from './words.ts';

/** The clock times that pages printed, on one axis. */
export const clock = defineChart({
  what: 'The clock times that pages printed, on one axis.',
  fields,
  data: clockData,
  model: clockModel,
  figures: clockFigures,
  drawing: () => import('./Chart.svelte'),
});
