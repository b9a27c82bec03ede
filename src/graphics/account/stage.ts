import type { StagePart } from '../graphic.ts';
import Drawing from './Drawing.svelte';
import type { AccountLabels } from './labels.ts';
import { account as scene, type AccountFrame } from './scene.ts';

export default {
  scene,
  Drawing,
  night: (frame) => frame.night,
} satisfies StagePart<AccountFrame, AccountLabels>;
