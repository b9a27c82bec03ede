import type { APIRoute, GetStaticPaths } from 'astro';
import { render } from 'svelte/server';
import { drawChart, publishedCharts } from '../../charts/registry.ts';
import { getContent } from '../../content/current.ts';

export const getStaticPaths = (() =>
  publishedCharts(getContent()).map((chart) => ({
    params: { id: chart.id },
    props: { chart },
  }))) satisfies GetStaticPaths;

/** The chart as a file of its own: without the page's styles it is drawn for daylight. */
export const GET: APIRoute<{ chart: ReturnType<typeof publishedCharts>[number] }> = ({ props }) => {
  const { models, Chart } = drawChart(props.chart, getContent());
  const { body } = render(Chart as never, { props: { model: models.wide } as never });
  const svg = body.replaceAll(/<!--.*?-->/g, '').trim();
  const ground = '<rect width="100%" height="100%" fill="#edf0f2"/>';
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replace(/(<svg[^>]*>)/, `$1${ground}`)}\n`,
    {
      headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
    },
  );
};
