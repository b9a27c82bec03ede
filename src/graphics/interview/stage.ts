import type { StagePart } from '../graphic.ts';
import Drawing from './Drawing.svelte';
import type { InterviewProps } from './props.ts';
import { interview as scene, type InterviewFrame } from './scene.ts';

export default { scene, Drawing } satisfies StagePart<InterviewFrame, InterviewProps>;
