import { descending, extent, scaleLinear, sum } from 'd3';
import { say } from '../../catalogue/say.ts';
import { WIDTHS, type ChartModel, type Size } from '../chart.ts';
import { UNKNOWN, type Figures } from '../figures.ts';
import type { WordsArticle, WordsData } from './data.ts';
import { FILLS, hatching, strokes, type Box, type Fill } from './fill.ts';
import { layLabels, LINE, type Label } from './labels.ts';
import { fitName, type Fitted } from './outlets.ts';
import { percent, shares } from './shares.ts';

/** A part of a bar: a speaker's words, or the outlet's own. */
export interface Part {
  name: string;
  /** `own` is the part without a fill of its own. */
  fill: Fill | 'own';
  words: number;
  /** In per cent; an article's parts add up to 100. */
  share: number;
}

export interface Bar {
  id: string;
  name: Fitted & { y: number };
  /** What stands at the right, above the bar: the share of all quotation, or why there is none. */
  total: { text: string; x: number; y: number };
  /** The whole bar; for an article that is not measured `hatched` holds the lines across it. */
  box: Box;
  hatched?: string;
  segments: (Part & { box: Box; strokes: string })[];
  labels: Label[];
}

export interface WordsModel extends ChartModel {
  bars: Bar[];
}

/** Sizes of text, in px. */
export const NAME = 15;
export const TOTAL = 13;
const HEIGHT = 16;
/** What a reader sees between two parts; taken from the part on the left. */
const GAP = 1;
const TOTAL_WIDTH = 118;

type Speakers = WordsData['speakers'];

const quotedWords = ({ measured }: WordsArticle): number =>
  sum(Object.values(measured?.quoted ?? {}));
const quotedShare = (article: WordsArticle): number =>
  article.measured ? quotedWords(article) / article.measured.words : -1;

/** Speakers that are quoted at all, most words first, so that a fill means the same on every bar. */
function rank({ speakers, articles }: WordsData): Speakers {
  const words = (id: string): number => sum(articles, ({ measured }) => measured?.quoted[id] ?? 0);
  const unknown = articles
    .flatMap(({ measured }) => Object.keys(measured?.quoted ?? {}))
    .filter((id) => !speakers.some((speaker) => speaker.id === id));
  return [...speakers, ...[...new Set(unknown)].map((id) => ({ id, name: id }))]
    .filter(({ id }) => words(id) > 0)
    .sort((a, b) => descending(words(a.id), words(b.id)));
}

/** The parts of an article's running text, empty ones left out. */
function partsOf(article: WordsArticle, speakers: Speakers): Part[] {
  if (!article.measured) return [];
  const { words, quoted } = article.measured;
  const parts = speakers.map(({ id, name }, index) => ({
    name,
    // More speakers than fills share the last one; their labels still tell them apart.
    fill: FILLS[Math.min(index, FILLS.length - 1)] ?? 'framed',
    words: quoted[id] ?? 0,
  }));
  const own = { name: say('words.own'), fill: 'own' as const, words: words - quotedWords(article) };
  const all = [...parts, own].filter((part) => part.words > 0);
  const rounded = shares(all.map((part) => part.words));
  return all.map((part, index) => ({ ...part, share: rounded[index] ?? 0 }));
}

const quotedOf = (parts: Part[]): number =>
  100 - (parts.find(({ fill }) => fill === 'own')?.share ?? 0);

function bar(article: WordsArticle, parts: Part[], top: number, width: number): Bar {
  const y = top + NAME;
  const box = { x: 0, y: y + 8, width, height: HEIGHT };
  const scale = scaleLinear([0, sum(parts, (part) => part.words)], [0, width]);
  let before = 0;
  const segments = parts.map((part, index) => {
    const x = scale(before);
    before += part.words;
    const gap = index < parts.length - 1 ? GAP : 0;
    const inner = { ...box, x, width: Math.max(1, scale(before) - x - gap) };
    return { ...part, box: inner, strokes: part.fill === 'own' ? '' : strokes(part.fill, inner) };
  });
  return {
    id: article.id,
    name: { ...fitName(article, width - TOTAL_WIDTH, NAME), y },
    total: {
      text: article.measured
        ? say('words.quoted', { share: percent(quotedOf(parts)) })
        : say('words.not-measured'),
      x: width,
      y,
    },
    box,
    ...(!article.measured && { hatched: hatching(box) }),
    segments,
    labels: layLabels(segments, box.y + HEIGHT + LINE, width),
  };
}

const bottom = ({ box, labels }: Bar): number =>
  Math.max(box.y + HEIGHT, ...labels.map(({ y }) => y + 5));

function describe(articles: readonly WordsArticle[], all: Part[][]): string {
  const measured = all.filter(({ length }) => length > 0).map(quotedOf);
  const [least, most] = extent(measured);
  if (least === undefined) return say('words.empty');
  const missing = articles.length - measured.length;
  const share =
    least === most
      ? percent(most)
      : say('words.between', { least: percent(least), most: percent(most) });
  const text = say('words.describe', { articles: measured.length, share });
  return missing === 0 ? text : `${text} ${say('words.missing', { articles: missing })}`;
}

/** The least and the most that an article has in quotation marks. */
export function wordsFigures(data: WordsData): Figures {
  const speakers = rank(data);
  const [least, most] = extent(
    data.articles.map((article) => partsOf(article, speakers)).filter(({ length }) => length > 0),
    quotedOf,
  );
  return {
    least: least === undefined ? UNKNOWN : percent(least),
    most: most === undefined ? UNKNOWN : percent(most),
  };
}

/** One bar an outlet, the most quoted first: whose words its running text is made of. */
export function wordsModel(data: WordsData, size: Size): WordsModel {
  const width = WIDTHS[size];
  const speakers = rank(data);
  const articles = data.articles.toSorted((a, b) => descending(quotedShare(a), quotedShare(b)));
  const parts = articles.map((article) => partsOf(article, speakers));
  const bars = articles.reduce<Bar[]>((done, article, index) => {
    const last = done.at(-1);
    return [...done, bar(article, parts[index] ?? [], last ? bottom(last) + 24 : 0, width)];
  }, []);
  const last = bars.at(-1);
  return {
    width,
    height: last ? Math.ceil(bottom(last)) + 2 : NAME,
    description: describe(articles, parts),
    bars,
    table: {
      columns: [say('column.outlet'), say('words.whose'), say('words.words'), say('words.share')],
      rows: articles.flatMap(({ name }, index) => {
        const own = parts[index] ?? [];
        if (own.length === 0) return [[name, say('words.not-measured'), '', '']];
        return own.map((part) => [name, part.name, part.words, part.share]);
      }),
    },
  };
}
