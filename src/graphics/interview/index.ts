import { say } from '../../catalogue/say.ts';
import { defineGraphic } from '../graphic.ts';
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
  // No share image has a private person’s name.
  cardSays: ({ interview: { publisher, date, title }, tellings, notConfirmedHeading: heading }) =>
    say('share.interview', { publisher, date, title, tellings: tellings.join(', '), heading }),
  still: 'worded',
});
