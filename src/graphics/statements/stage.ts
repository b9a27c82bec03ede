import type { StagePart } from '../graphic.ts';
import Drawing from './Drawing.svelte';
import type { StatementsProps } from './props.ts';
import { statements as scene, type StatementsFrame } from './scene.ts';

export default {
  scene,
  Drawing,
  night: (frame) => 1 - frame.light,
} satisfies StagePart<StatementsFrame, StatementsProps>;
