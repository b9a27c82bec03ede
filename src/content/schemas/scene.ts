import { z } from 'zod';
import { labels as account } from '../../story/graphics/account/labels.ts';
import { labels as chain } from '../../story/graphics/chain/labels.ts';
import {
  tellingsLabels as tellings,
  timelineLabels as timeline,
} from '../../story/graphics/chart/labels.ts';
import { labels as interview } from '../../story/graphics/interview/labels.ts';
import { labels as queue } from '../../story/graphics/queue/labels.ts';
import { labels as statements } from '../../story/graphics/statements/labels.ts';
import { clockTime, id, note, publication, text, withReason } from './common.ts';

/** One passage of text and the state it asks of the graphic. */
export const step = z.strictObject({
  id: id.describe('Part of the page’s address, so it is never changed once published.'),
  state: id.optional().describe('One of the graphic’s states, for a graphic that has states.'),
  at: clockTime
    .optional()
    .describe('A time on the story’s clock such as "6:24", for a graphic that runs by the clock.'),
  /** Its length: `card-rules.ts`. */
  text: text.describe('Markdown; every sentence ends with a mark such as `[^nz-herald:9]`.'),
  alt: text
    .max(400)
    .optional()
    .describe('Replaces the words that screen readers hear in place of the graphic.'),
  note,
});

const shared = {
  title: text.max(60).describe('The heading.'),
  label: text.max(14).describe('At most 14 letters, for the bar on top of the page.'),
};

/** The drawings a scroll scene can have, each with the words on it. */
export const graphic = z.discriminatedUnion('kind', [
  queue,
  chain,
  account,
  statements,
  interview,
  tellings,
  timeline,
]);

/** `content/scenes/`: a scroll scene with its steps, or a section of prose (the body of the file). */
export const scene = withReason(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('scroll').describe('A drawing that moves with the steps.'),
      ...shared,
      graphic: graphic.describe('The drawing, by its kind, and the words on it.'),
      steps: z
        .array(step)
        .min(1, 'at least one step')
        .max(12)
        .describe('The passages of text, in the order of reading.'),
      note,
      ...publication,
    }),
    z.strictObject({
      kind: z.literal('prose').describe('A section of text: it stands under the second ---.'),
      ...shared,
      note,
      ...publication,
    }),
  ]),
);

export type SceneFile = z.infer<typeof scene>;
export type ScrollScene = Extract<SceneFile, { kind: 'scroll' }>;
export type StepFile = z.infer<typeof step>;
