import { defineChart } from '../definition.ts';
import { namesData } from './data.ts';
import { namesModel } from './model.ts';

/** Which words each article uses for the subjects of content/style.yaml. */
export const names = defineChart({
  what: 'Which words each article uses for the subjects of content/style.yaml.',
  fields: {},
  data: namesData,
  model: namesModel,
  drawing: () => import('./Chart.svelte'),
});
