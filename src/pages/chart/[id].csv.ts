import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFormatRows } from 'd3';
import { drawChart, publishedCharts } from '../../charts/registry.ts';
import { getContent } from '../../content/current.ts';

export const getStaticPaths = (() =>
  publishedCharts(getContent()).map((chart) => ({
    params: { id: chart.id },
    props: { chart },
  }))) satisfies GetStaticPaths;

/** The figures behind a chart, with a line of headings. */
export const GET: APIRoute<{ chart: ReturnType<typeof publishedCharts>[number] }> = ({ props }) => {
  const { table } = drawChart(props.chart, getContent()).models.wide;
  const rows = [table.columns, ...table.rows.map((row) => row.map(String))];
  return new Response(`${csvFormatRows(rows)}\n`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
