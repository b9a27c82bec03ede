import { defineChart } from '../definition.ts';
import { certaintyData } from './data.ts';
import { fields } from './fields.ts';
import { certaintyModel } from './model.ts';

/** A ladder of how sure each outlet is of one claim. */
export const certainty = defineChart({
  what: 'A ladder of how sure each outlet is of one claim.',
  fields,
  data: certaintyData,
  model: certaintyModel,
  drawing: () => import('./Chart.svelte'),
});
