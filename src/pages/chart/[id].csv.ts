import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFormatRows } from 'd3';
import { say } from '../../catalogue/say.ts';
import { chartModels } from '../../charts/registry.ts';
import { getContent } from '../../checker/current.ts';
import type { ChartFile } from '../../content/chart.ts';
import type { Entry } from '../../schemas/material.ts';

export const getStaticPaths = (() =>
  getContent().charts.map((chart) => ({
    params: { id: chart.id },
    props: { chart },
  }))) satisfies GetStaticPaths;

/** The figures behind a chart, with a line of headings; of one that was taken back, the reason. */
export const GET: APIRoute<{ chart: Entry<ChartFile> }> = ({ props }) => {
  const { retracted } = props.chart.data;
  const { columns, rows: figures } =
    retracted === undefined
      ? chartModels(props.chart, getContent()).wide.table
      : { columns: [say('taken-back.csv')], rows: [[retracted]] };
  const rows = [columns, ...figures.map((row) => row.map(String))];
  return new Response(`${csvFormatRows(rows)}\n`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
