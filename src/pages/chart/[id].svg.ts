import type { APIRoute, GetStaticPaths } from 'astro';
import { render } from 'svelte/server';
import { drawChart } from '../../charts/registry.ts';
import TakenBackPicture from '../../site/corrections/TakenBackPicture.svelte';
import { getContent } from '../../checker/current.ts';
import type { ChartFile } from '../../content/chart.ts';
import type { Entry } from '../../schemas/material.ts';

export const getStaticPaths = (() =>
  getContent().charts.map((chart) => ({
    params: { id: chart.id },
    props: { chart },
  }))) satisfies GetStaticPaths;

/** The drawing; of a chart that was taken back, the reason in its place. */
async function drawn(chart: Entry<ChartFile>): Promise<string> {
  const { title, retracted } = chart.data;
  const { models, Chart } = await drawChart(chart, getContent());
  const { body } =
    retracted === undefined
      ? render(Chart as never, { props: { model: models.wide } as never })
      : render(TakenBackPicture, { props: { title, reason: retracted } });
  return body.replaceAll(/<!--.*?-->/g, '').trim();
}

/** The chart as a file of its own: without the page's styles it is drawn for daylight. */
export const GET: APIRoute<{ chart: Entry<ChartFile> }> = async ({ props }) => {
  const svg = await drawn(props.chart);
  const ground = '<rect width="100%" height="100%" fill="#edf0f2"/>';
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replace(/(<svg[^>]*>)/, `$1${ground}`)}\n`,
    {
      headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
    },
  );
};
