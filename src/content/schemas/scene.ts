import { z } from 'zod';
import { labels as account } from '../../story/graphics/account/labels.ts';
import { labels as chain } from '../../story/graphics/chain/labels.ts';
import { tellingsLabels as tellings, timelineLabels as timeline } from '../../story/graphics/chart/labels.ts';
import { labels as interview } from '../../story/graphics/interview/labels.ts';
import { labels as queue } from '../../story/graphics/queue/labels.ts';
import { labels as statements } from '../../story/graphics/statements/labels.ts';
import { clockTime, id, status, text } from './common.ts';

/** One passage of text and the state it asks of the graphic. */
const step = z.strictObject({
  /** Part of the page's address, so it is never changed once published. */
  id,
  /** One of the graphic's states, for a graphic that has states. */
  state: id.optional(),
  /** A time on the story's clock, for a graphic that runs by the clock. */
  at: clockTime.optional(),
  /** Markdown; every sentence ends with a mark such as `[^nz-herald:9]`. */
  text: text.max(1200),
  /** Replaces the text equivalent that `describe(frame)` makes of the graphic. */
  alt: text.max(400).optional(),
  note: text.optional(),
});

const selection = z.array(id).min(1, 'at least one id').max(12);

const shared = { title: text.max(60), label: text.max(14), note: text.optional(), status };

/** `content/scenes/`: a scroll scene with its steps, or a section: the body of the file and what its kind shows under it. */
export const scene = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('scroll'),
    ...shared,
    graphic: z.discriminatedUnion('kind', [
      queue,
      chain,
      account,
      statements,
      interview,
      tellings,
      timeline,
    ]),
    steps: z.array(step).min(1, 'at least one step').max(12),
  }),
  /** The text alone. */
  z.strictObject({ kind: z.literal('prose'), ...shared }),
  /** Quotes as cards, with filters: all of them, or a selection. */
  z.strictObject({ kind: z.literal('quotes'), ...shared, utterances: selection.optional() }),
  /** Every printing of some utterances, side by side. */
  z.strictObject({ kind: z.literal('compare'), ...shared, utterances: selection }),
  /** One chart. */
  z.strictObject({ kind: z.literal('chart'), ...shared, chart: id }),
  /** All charts, in the order of their files. */
  z.strictObject({ kind: z.literal('charts'), ...shared }),
  /** Every source that the story names; the marks of the story lead here. */
  z.strictObject({ kind: z.literal('sources'), ...shared }),
]);

export type SceneFile = z.infer<typeof scene>;
export type ScrollScene = Extract<SceneFile, { kind: 'scroll' }>;
export type SectionFile = Exclude<SceneFile, ScrollScene>;
export type StepFile = z.infer<typeof step>;
