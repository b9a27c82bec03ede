import type { StagePart } from '../graphic.ts';
import Drawing from './Drawing.svelte';
import type { QueueLabels } from './labels.ts';
import { queue as scene, type QueueFrame } from './scene.ts';

export default { scene, Drawing } satisfies StagePart<QueueFrame, QueueLabels>;
