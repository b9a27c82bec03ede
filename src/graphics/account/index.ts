import { defineGraphic } from '../graphic.ts';
import { describeAccount } from './describe.ts';
import { labels } from './labels.ts';
import { account as scene, NAME_GOES } from './scene.ts';

/** A profile that empties while the clock runs. */
export const account = defineGraphic({
  labels,
  scene,
  props: (words) => words,
  describe: describeAccount,
  stage: () => import('./stage.ts'),
  card: () => import('./Card.svelte'),
  still: 'drawn',
  dark: true,
  clock: ({ handle, reading, sit }) => ({ handle, goes: NAME_GOES, reading, sit }),
});
