import { defineMatrix } from '../definition.ts';
import { tellingsByTheme, tellingsData } from './data.ts';
import { tellingsFigures, tellingsModel } from './model.ts';

/** Which outlet prints which words, and how. */
export const tellings = defineMatrix({
  what: 'Which outlet prints which words, and how.',
  fields: {},
  data: tellingsData,
  model: tellingsModel,
  figures: tellingsFigures,
  drawing: () => import('./Chart.svelte'),
  groups: 'theme',
  split: tellingsByTheme,
});
