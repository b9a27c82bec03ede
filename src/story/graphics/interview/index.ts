import { defineGraphic } from '../../graphic.ts';
import { describeInterview } from './describe.ts';
import { labels } from './labels.ts';
import { interviewProps } from './props.ts';
import { interview as scene } from './scene.ts';

/** The interview that all rest on, and its words in two ways. */
export const interview = defineGraphic({
  labels,
  scene,
  props: interviewProps,
  describe: describeInterview,
  stage: () => import('./stage.ts'),
  card: () => import('./Card.svelte'),
  cardSays: ({ interview, tellings, notConfirmedHeading }) =>
    `${interview.publisher}, ${interview.date}: “${interview.title}”. From it lines lead to ${tellings.join(', ')}. Hatched: ${notConfirmedHeading}.`,
  still: 'worded',
});
