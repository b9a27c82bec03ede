import { z } from 'zod';
import { graphicLabels } from '../graphics/registry.ts';
import { clockTime, fileKind, id, note, publication, reference, text } from '../schemas/common.ts';
import { markdown, own } from '../schemas/meta.ts';

/** One passage of text and the state it asks of the graphic. */
export const step = z.strictObject({
  id: id
    .meta({ piece: 'step' })
    .describe('Part of the page’s address, so it is never changed once published.'),
  state: id.optional().describe('One of the graphic’s states, for a graphic that has states.'),
  at: clockTime
    .optional()
    .describe('A time on the story’s clock such as "6:24", for a graphic that runs by the clock.'),
  text: text
    .meta({ ...markdown, card: { most: 450, mend: 'Shorten it, or make two steps of it' } })
    .describe('Markdown; every sentence ends with a mark such as `[^gazette:9]`.'),
  alt: text
    .max(400)
    .meta(own)
    .optional()
    .describe('Replaces the words that screen readers hear in place of the graphic.'),
  note,
});

/** The ids of some quotes, in the order in which they are shown. */
export const selection = z.array(reference('utterances')).min(1, 'at least one id').max(12);

const heading = {
  title: text.max(60).meta(own).describe('The heading.'),
  label: text.max(14).meta(own).describe('At most 14 letters, for the bar on top of the page.'),
};

const closing = { note, ...publication };

/** A section of the story: the text under the second `---`, and under that what its kind shows. */
const section = <K extends string, S extends z.ZodRawShape>(kind: K, shows: string, keys: S) =>
  z
    .strictObject({ kind: z.literal(kind).describe(shows), ...heading, ...keys, ...closing })
    .meta({ body: kind === 'prose' ? 'needed' : 'allowed' });

/** `content/scenes/`: a scroll scene with its steps, or a section of text and what stands under it. */
export const scene = fileKind(
  {
    one: 'scene',
    what: 'a scene with its steps, or a section of text with what its `kind` shows under it',
    title: 'title',
    numbered: true,
    piece: 'scene',
  },
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('scroll').describe('A drawing that moves with the steps.'),
      ...heading,
      graphic: graphicLabels.describe('The drawing, by its kind, and the words on it.'),
      steps: z
        .array(step)
        .min(1, 'at least one step')
        .max(12)
        .describe('The passages of text, in the order of reading.'),
      ...closing,
    }),
    section('prose', 'A section of text: it stands under the second ---.', {}),
    section('quotes', 'Quotes as cards, with filters.', {
      utterances: selection
        .optional()
        .describe('The ids of the quotes, in their order; without this line, all of them.'),
    }),
    section('compare', 'Every printing of some quotes, side by side.', {
      utterances: selection.describe('The ids of the quotes, in their order.'),
    }),
    section('chart', 'One chart.', {
      chart: reference('charts').describe('The id of a file in content/charts/.'),
    }),
    section('charts', 'All charts, in the order of their files.', {}),
    section('sources', 'Every source that the story names; its marks lead here.', {}),
  ]),
);

export type SceneFile = z.infer<typeof scene>;
export type ScrollScene = Extract<SceneFile, { kind: 'scroll' }>;
export type SectionFile = Exclude<SceneFile, ScrollScene>;
export type StepFile = z.infer<typeof step>;
