import { defineChart } from '../definition.ts';
import { certaintyData } from './data.ts';
import { fields } from './fields.ts';
import { certaintyFigures, certaintyModel } from './model.ts';

/** A ladder of how sure each outlet is of one claim. */
export const certainty = defineChart({
  what: 'A ladder of how sure each outlet is of one claim.',
  fields,
  data: certaintyData,
  model: certaintyModel,
  figures: certaintyFigures,
  drawing: () => import('./Chart.svelte'),
});
