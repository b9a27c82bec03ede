import { say } from '../../catalogue/say.ts';
import { defineGraphic } from '../graphic.ts';
import { describeStatements } from './describe.ts';
import { labels } from './labels.ts';
import { statementsProps } from './props.ts';
import { statements as scene } from './scene.ts';

/** The light comes back, and what was said then. */
export const statements = defineGraphic({
  labels,
  scene,
  props: statementsProps,
  describe: describeStatements,
  stage: () => import('./stage.ts'),
  card: () => import('./Card.svelte'),
  cardSays: ({ heading, statements: both }) =>
    say('share.statements', {
      heading,
      statements: both
        .map(({ who, time, text }) => say('statements.tweet', { who, time, text }))
        .join(' '),
    }),
  still: 'worded',
  dark: true,
});
