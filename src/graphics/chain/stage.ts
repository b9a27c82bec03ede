import type { StagePart } from '../graphic.ts';
import Drawing from './Drawing.svelte';
import type { ChainLabels } from './labels.ts';
import { chain as scene, type ChainFrame } from './scene.ts';

export default { scene, Drawing } satisfies StagePart<ChainFrame, ChainLabels>;
