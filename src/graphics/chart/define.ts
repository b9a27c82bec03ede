import { z } from 'zod';
import type { ScrollModel } from '../../charts/scroll.ts';
import { own } from '../../schemas/meta.ts';
import { remember } from '../../lib/remember.ts';
import { defineGraphic, type Graphic, type StagedChart, type StagePart } from '../graphic.ts';
import type { Frame, Scene } from '../scene.ts';
import { describeChart } from './describe.ts';
import type { ChartProps } from './props.ts';

/** The words on a chart that is built up on a stage; its marks come from the content. */
const labelsOf = <K extends string>(
  kind: K,
  what: string,
): z.ZodObject<{ kind: z.ZodLiteral<K>; caption: z.ZodString }, z.core.$strict> =>
  z.strictObject({
    kind: z.literal(kind).describe(what),
    caption: z.string().meta(own).describe('How to read the drawing, in a line above it.'),
  });

/**
 * A graphic that builds up a chart: its frame says of each layer of the drawing how much of it shows,
 * 0 to 1.
 */
export const chartGraphic = <K extends string, F extends Frame, M extends ScrollModel>(
  kind: K,
  {
    what,
    scene,
    stage,
    chart: { model, ...chart },
  }: {
    /** What it draws, for editors. */
    what: string;
    scene: Scene<F, string>;
    stage: () => Promise<{ default: StagePart<Frame, ChartProps> }>;
    chart: StagedChart<M>;
  },
): Graphic<ReturnType<typeof labelsOf<K>>, Frame, ChartProps> => {
  // Every frame and every text of the scene asks for it.
  const modelOf = remember(model);
  return defineGraphic({
    labels: labelsOf(kind, what),
    scene,
    props: ({ caption }, content) => {
      const { width, height } = modelOf(content);
      return { caption, id: `drawing-${kind}`, width, height };
    },
    describe: (frame, { caption }, content) => describeChart(frame, caption, modelOf(content).says),
    stage,
    chart: { ...chart, model: modelOf },
  });
};
