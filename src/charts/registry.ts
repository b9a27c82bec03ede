import type { Entry, Material } from '../schemas/material.ts';
import type { Block, ChartKind, Drawn, Models } from './definition.ts';
import * as kinds from './kinds.ts';

/** What is known of each kind of chart. */
export const charts: Readonly<Record<keyof typeof kinds, ChartKind>> = kinds;

/** The file of a chart, as far as all kinds are alike. */
interface ChartFile {
  kind: keyof typeof kinds;
}

/** What a chart shows, in both sizes. */
export const chartModels = ({ data }: Entry<ChartFile>, content: Material): Models =>
  charts[data.kind].models(content);

const drawn = async ({ data }: Entry<ChartFile>, models: Models): Promise<Drawn> => {
  const { default: Chart } = await charts[data.kind].drawing();
  // Each kind's component takes its own model; here they have already met.
  return { models, Chart: Chart as unknown as Drawn['Chart'] };
};

/** Draws a chart. */
export const drawChart = (chart: Entry<ChartFile>, content: Material): Promise<Drawn> =>
  drawn(chart, chartModels(chart, content));

/** Draws what the story shows of a chart; undefined where that is too large for it. */
export async function drawBrief(
  chart: Entry<ChartFile>,
  content: Material,
): Promise<Drawn | undefined> {
  const models = charts[chart.data.kind].brief(content);
  return models && drawn(chart, models);
}

/** The parts of a chart whose marks can be selected, one below the other; none for the other charts. */
export const chartBlocks = ({ data }: Entry<ChartFile>, content: Material): Block[] =>
  charts[data.kind].explorer?.blocks(content) ?? [];

/** The charts that may be shown, in the order of their files. */
export const publishedCharts = <C extends Material['charts'][number]>({
  charts: all,
}: {
  charts: readonly C[];
}): C[] => all.filter(({ data }) => data.status === 'published');
