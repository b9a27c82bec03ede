import type { Component } from 'svelte';
import type { Content, Entry } from '../content/schemas/index.ts';
import type { ChartFile } from '../content/schemas/chart.ts';
import CertaintyChart from './certainty/Chart.svelte';
import { certaintyData } from './certainty/data.ts';
import { certaintyModel } from './certainty/model.ts';
import type { ChartModel, Size } from './chart.ts';
import ClaimsChart from './claims/Chart.svelte';
import { claimsData } from './claims/data.ts';
import { claimsModel } from './claims/model.ts';
import ClockChart from './clock/Chart.svelte';
import { clockData } from './clock/data.ts';
import { clockModel } from './clock/model.ts';
import NamesChart from './names/Chart.svelte';
import { namesData } from './names/data.ts';
import { namesModel } from './names/model.ts';
import NightChart from './night/Chart.svelte';
import { nightData } from './night/data.ts';
import { nightModel } from './night/model.ts';
import TellingsChart from './tellings/Chart.svelte';
import { tellingsData } from './tellings/data.ts';
import { tellingsModel } from './tellings/model.ts';
import WordsChart from './words/Chart.svelte';
import { wordsData } from './words/data.ts';
import { wordsModel } from './words/model.ts';

/** A chart in both sizes, ready to be drawn. */
export interface Drawn {
  models: Record<Size, ChartModel>;
  /** The Svelte component, as an Astro page calls it. */
  Chart: (props: { model: ChartModel; explorable?: boolean }) => unknown;
}

function kind<D, M extends ChartModel>(
  data: (content: Content) => D,
  model: (data: D, size: Size) => M,
  Chart: Component<{ model: M }>,
): (content: Content) => Drawn {
  return (content) => {
    const picked = data(content);
    return {
      models: { narrow: model(picked, 'narrow'), wide: model(picked, 'wide') },
      // Each kind's component takes its own model; here they have already met.
      Chart: Chart as unknown as Drawn['Chart'],
    };
  };
}

const KINDS: Record<ChartFile['kind'], (content: Content) => Drawn> = {
  tellings: kind(tellingsData, tellingsModel, TellingsChart),
  words: kind(wordsData, wordsModel, WordsChart),
  names: kind(namesData, namesModel, NamesChart),
  certainty: kind(certaintyData, certaintyModel, CertaintyChart),
  claims: kind(claimsData, claimsModel, ClaimsChart),
  night: kind(nightData, nightModel, NightChart),
  clock: kind(clockData, clockModel, ClockChart),
};

/** Draws a chart: the one place where kinds, data and components meet. */
export const drawChart = ({ data }: Entry<ChartFile>, content: Content): Drawn =>
  KINDS[data.kind](content);

/** The charts that may be shown, in the order of their files. */
export const publishedCharts = (content: Content): Entry<ChartFile>[] =>
  content.charts.filter(({ data }) => data.status === 'published');
