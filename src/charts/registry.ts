import type { Content, Entry } from '../content/schemas/index.ts';
import type { ChartFile } from '../content/schemas/chart.ts';
import CertaintyChart from './certainty/Chart.svelte';
import { certaintyData } from './certainty/data.ts';
import { certaintyModel } from './certainty/model.ts';
import ClaimsChart from './claims/Chart.svelte';
import { claimsData } from './claims/data.ts';
import { claimsGroups, mainGroup } from './claims/groups.ts';
import { claimsModel } from './claims/model.ts';
import ClockChart from './clock/Chart.svelte';
import { clockData } from './clock/data.ts';
import { clockModel } from './clock/model.ts';
import { kind, matrix, type Block, type Drawn, type Kind } from './kind.ts';
import NamesChart from './names/Chart.svelte';
import { namesData } from './names/data.ts';
import { namesModel } from './names/model.ts';
import NightChart from './night/Chart.svelte';
import { nightData } from './night/data.ts';
import { nightModel } from './night/model.ts';
import TellingsChart from './tellings/Chart.svelte';
import { tellingsByTheme, tellingsData } from './tellings/data.ts';
import { tellingsModel } from './tellings/model.ts';
import WordsChart from './words/Chart.svelte';
import { wordsData } from './words/data.ts';
import { wordsModel } from './words/model.ts';

const KINDS: Record<ChartFile['kind'], Kind> = {
  tellings: matrix(tellingsData, tellingsModel, TellingsChart, tellingsByTheme),
  words: kind(wordsData, wordsModel, WordsChart),
  names: kind(namesData, namesModel, NamesChart),
  certainty: kind(certaintyData, certaintyModel, CertaintyChart),
  claims: matrix(claimsData, claimsModel, ClaimsChart, claimsGroups, mainGroup),
  night: kind(nightData, nightModel, NightChart),
  clock: kind(clockData, clockModel, ClockChart),
};

/** Draws a chart: the one place where kinds, data and components meet. */
export const drawChart = ({ data }: Entry<ChartFile>, content: Content): Drawn =>
  KINDS[data.kind].draw(content);

/** Draws what the story shows of a chart; undefined where that is too large for it. */
export const drawBrief = ({ data }: Entry<ChartFile>, content: Content): Drawn | undefined =>
  KINDS[data.kind].brief(content);

/** The parts of a chart whose marks can be selected, one below the other; none for the other charts. */
export const chartBlocks = ({ data }: Entry<ChartFile>, content: Content): Block[] =>
  KINDS[data.kind].blocks(content);

/** The charts that may be shown, in the order of their files. */
export const publishedCharts = (content: Content): Entry<ChartFile>[] =>
  content.charts.filter(({ data }) => data.status === 'published');
