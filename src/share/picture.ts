import { say } from '../catalogue/say.ts';
import { drawChart } from '../charts/registry.ts';
import type { Content, Entry } from '../content/schemas/index.ts';
import type { EmbedPiece } from '../embed/pieces.ts';
import { quotePages } from '../quotes/quote.ts';
import Chart from './Chart.svelte';
import { draw } from './draw.ts';
import { phoneDrawing, stageDrawing } from './drawn.ts';
import Notice from './Notice.svelte';
import Quote from './Quote.svelte';
import { resolveLayers } from './resolve.ts';
import { scenePicture } from './scene-picture.ts';
import Story from './Story.svelte';

/** A share image before it becomes pixels. */
export interface SharePicture {
  svg: string;
  /** What it shows, for readers who do not see it. */
  alt: string;
}

const found = <T>(entries: readonly Entry<T>[], id: string): Entry<T> => {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new RangeError(`There is no piece \`${id}\`.`);
  return entry;
};

function storyPicture({ site }: Content): SharePicture {
  const { clock, headline, dateline } = site.hero;
  const digits = clock === undefined ? [] : [say('share.digits', { clock })];
  return {
    svg: draw(Story, { site: site.name, clock, headline, dateline }),
    alt: [...digits, say('share.story', { headline, dateline })].join(' '),
  };
}

function chartPicture(id: string, content: Content): SharePicture {
  const chart = found(content.charts, id);
  const { title, kind } = chart.data;
  const staged = { tellings: 'tellings', night: 'timeline' } as const;
  const drawing =
    kind in staged
      ? stageDrawing(staged[kind as keyof typeof staged], content)
      : phoneDrawing(chart, content);
  const site = content.site.name;
  return {
    svg: drawing
      ? resolveLayers(draw(Chart, { site, pill: say('share.chart'), title, drawing }), { lens: 0 })
      : draw(Notice, { site, title, notice: '' }),
    alt: say('share.titled', {
      title,
      says: drawChart(chart, content).models.wide.description,
    }),
  };
}

function quotePicture(id: string, content: Content): SharePicture {
  const quote = quotePages(content).find((one) => one.id === id);
  if (!quote) throw new RangeError(`There is no quote \`${id}\`.`);
  const { lead, title, speaker, said, isQuiet } = quote;
  const printed = say('share.printed', { outlet: lead.name, place: lead.place });
  return {
    svg: draw(Quote, {
      site: content.site.name,
      words: isQuiet ? undefined : lead.text,
      title,
      speaker,
      said,
      printed,
      checked: lead.receipt && say('quote.checked'),
    }),
    alt: isQuiet
      ? say('share.quiet-quote', { title, speaker, said, printed })
      : say('share.quote', { words: lead.text, speaker, said, printed }),
  };
}

/** The share image of a piece; of one that was taken back, a notice. */
export function sharePicture(
  { kind, id, title, retracted }: EmbedPiece,
  content: Content,
): SharePicture {
  if (retracted !== undefined) {
    const notice = say(`taken-back.${kind}`);
    return {
      svg: draw(Notice, { site: content.site.name, title, notice }),
      alt: say('share.titled', { title, says: notice }),
    };
  }
  if (kind === 'story') return storyPicture(content);
  if (kind === 'chart') return chartPicture(id, content);
  return kind === 'quote' ? quotePicture(id, content) : scenePicture(id, content);
}
