import Drawing from '../chart/ChartFrame.svelte';
import type { ChartProps } from '../chart/props.ts';
import type { StagePart } from '../graphic.ts';
import { timeline as scene } from './scene.ts';

export default { scene, Drawing } satisfies StagePart<Record<string, number>, ChartProps>;
