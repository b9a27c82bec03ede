import { say } from '../catalogue/say.ts';
import { chartModels } from '../charts/registry.ts';
import type { ChartFile } from '../content/chart.ts';
import type { Content } from '../content/content.ts';
import type { Entry } from '../schemas/material.ts';
import type { EmbedPiece } from '../content/embed-pieces.ts';
import { quotePages, type Quote as Quoted } from '../quotes/quote.ts';
import { graphics } from '../graphics/registry.ts';
import Chart from './Chart.svelte';
import { draw } from './draw.ts';
import { phoneDrawing, stageDrawing, type PictureDrawing } from './drawn.ts';
import Notice from './Notice.svelte';
import Quote from './Quote.svelte';
import { sceneAlt, scenePicture } from './scene-picture.ts';
import Story from './Story.svelte';

const found = <T>(entries: readonly Entry<T>[], id: string): Entry<T> => {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new RangeError(`There is no piece \`${id}\`.`);
  return entry;
};

/** The drawing of a chart that a graphic builds up, in the state that shows it whole. */
async function stagedDrawing(
  kind: ChartFile['kind'],
  content: Content,
): Promise<PictureDrawing | undefined> {
  const graphic = Object.values(graphics).find(({ chart }) => chart?.kind === kind);
  if (!graphic?.chart) return undefined;
  const { frameAt, stops } = graphic.scene;
  return stageDrawing(graphic.chart, frameAt(stops[graphic.chart.whole] ?? 0), content);
}

async function chartPicture(id: string, content: Content): Promise<string> {
  const chart = found(content.charts, id);
  const { title, kind } = chart.data;
  const site = content.site.name;
  const drawing = (await stagedDrawing(kind, content)) ?? (await phoneDrawing(chart, content));
  return drawing
    ? draw(Chart, { site, pill: say('share.chart'), title, drawing })
    : draw(Notice, { site, title, notice: '' });
}

function quoteOf(id: string, content: Content): Quoted {
  const quote = quotePages(content).find((one) => one.id === id);
  if (!quote) throw new RangeError(`There is no quote \`${id}\`.`);
  return quote;
}

const printedIn = ({ lead }: Quoted): string =>
  say('share.printed', { outlet: lead.name, place: lead.place });

function quotePicture(id: string, content: Content): string {
  const quote = quoteOf(id, content);
  const { lead, title, speaker, said, isQuiet } = quote;
  return draw(Quote, {
    site: content.site.name,
    words: isQuiet ? undefined : lead.text,
    title,
    speaker,
    said,
    printed: printedIn(quote),
    checked: lead.receipt && say('quote.checked'),
  });
}

/** The share image of a piece as SVG; of one that was taken back, a notice. */
export async function sharePicture(
  { kind, id, title, retracted }: EmbedPiece,
  content: Content,
): Promise<string> {
  const { name: site, hero } = content.site;
  if (retracted !== undefined)
    return draw(Notice, { site, title, notice: say(`taken-back.${kind}`) });
  switch (kind) {
    case 'story': {
      const { clock, headline, dateline } = hero;
      return draw(Story, { site, clock, headline, dateline });
    }
    case 'scene':
      return scenePicture(id, content);
    case 'chart':
      return chartPicture(id, content);
    case 'quote':
      return quotePicture(id, content);
  }
}

/** What the share image of a piece shows, for readers who do not see it. */
export function shareAlt({ kind, id, title, retracted }: EmbedPiece, content: Content): string {
  if (retracted !== undefined)
    return say('share.titled', { title, says: say(`taken-back.${kind}`) });
  switch (kind) {
    case 'story': {
      const { clock, headline, dateline } = content.site.hero;
      const digits = clock === undefined ? [] : [say('share.digits', { clock })];
      return [...digits, say('share.story', { headline, dateline })].join(' ');
    }
    case 'scene':
      return sceneAlt(id, content);
    case 'chart': {
      const chart = found(content.charts, id);
      const says = chartModels(chart, content).wide.description;
      return say('share.titled', { title, says });
    }
    case 'quote': {
      const quote = quoteOf(id, content);
      const { lead, speaker, said, isQuiet } = quote;
      const printed = printedIn(quote);
      return isQuiet
        ? say('share.quiet-quote', { title: quote.title, speaker, said, printed })
        : say('share.quote', { words: lead.text, speaker, said, printed });
    }
  }
}
