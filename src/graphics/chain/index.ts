import { defineGraphic } from '../graphic.ts';
import { describeChain } from './describe.ts';
import { labels } from './labels.ts';
import { chain as scene } from './scene.ts';

/** What is reported, link by link, and the link that nobody knows. */
export const chain = defineGraphic({
  labels,
  scene,
  props: (words) => words,
  describe: describeChain,
  stage: () => import('./stage.ts'),
  card: () => import('./Card.svelte'),
  still: 'worded',
});
