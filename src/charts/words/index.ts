import { defineChart } from '../definition.ts';
import { wordsData } from './data.ts';
import { wordsFigures, wordsModel } from './model.ts';

/** How much of each article stands in quotation marks. */
export const words = defineChart({
  what: 'How much of each article stands in quotation marks.',
  fields: {},
  data: wordsData,
  model: wordsModel,
  figures: wordsFigures,
  drawing: () => import('./Chart.svelte'),
});
