import { defineGraphic } from '../graphic.ts';
import { describeQueue } from './describe.ts';
import { labels } from './labels.ts';
import { queue as scene } from './scene.ts';

/** An abstract queue of reports, from which one is lifted. */
export const queue = defineGraphic({
  labels,
  scene,
  props: (words) => words,
  describe: describeQueue,
  stage: () => import('./stage.ts'),
  card: () => import('./Card.svelte'),
  still: 'drawn',
});
