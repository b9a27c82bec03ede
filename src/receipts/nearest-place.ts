import { nearest } from '../lib/nearest.ts';
import { mostLike } from './align.ts';
import { paragraphAt, type ArticleText } from './article-text.ts';
import { wordChanges, WORDS, type Change } from './word-diff.ts';

/** The place in an article that is most like some words. */
export interface NearestPlace {
  paragraph: number;
  /** The words there, in their normal form. */
  words: string;
  changes: Change[];
}

/** The words of an article, and where in its list of words each of them stands. */
interface WordIndex {
  words: { text: string; start: number }[];
  positions: Map<string, number[]>;
}

/** Words as common as this say nothing about a place, and would take long to look at. */
const COMMON = 2000;
/** When more of the words than this are others, any place would do as well. */
const TOO_UNLIKE = 0.6;
const indexes = new WeakMap<ArticleText, WordIndex>();

/** A word without case and stops, so that `Mistake,` is found at `mistake.`. */
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function indexOf(article: ArticleText): WordIndex {
  const known = indexes.get(article);
  if (known) return known;
  const words = [...article.plain.matchAll(WORDS)].map(({ 0: text, index }) => ({
    text,
    start: index,
  }));
  const positions = new Map<string, number[]>();
  for (const [at, { text }] of words.entries()) {
    const list = positions.get(bare(text));
    if (list) list.push(at);
    else positions.set(bare(text), [at]);
  }
  const index = { words, positions };
  indexes.set(article, index);
  return index;
}

/** Where most of the words stand in the order in which they are sought: an index into all words. */
function likeliest(
  sought: readonly string[],
  positions: WordIndex['positions'],
): number | undefined {
  const votes = new Map<number, number>();
  const isCommon = (word: string): boolean => (positions.get(word)?.length ?? 0) > COMMON;
  const telling = sought.filter((word) => word && !isCommon(word));
  for (const word of new Set(telling.length > 0 ? telling : sought.slice(0, 1))) {
    const offset = sought.indexOf(word);
    for (const at of positions.get(word)?.slice(0, COMMON) ?? []) {
      // A word too many or too few moves the rest by one, so neighbours share a vote.
      for (const shift of [-1, 0, 1]) {
        const begin = at - offset + shift;
        votes.set(begin, (votes.get(begin) ?? 0) + 1);
      }
    }
  }
  let best: [begin: number, votes: number] | undefined;
  for (const vote of votes) if (!best || vote[1] > best[1]) best = vote;
  return best?.[0];
}

/** The most similar place in an article, when any of the words, or one like it, is in it. */
export function nearestPlace(article: ArticleText, plain: string): NearestPlace | undefined {
  const { words, positions } = indexOf(article);
  const sought = plain.match(WORDS) ?? [];
  const begin =
    likeliest(sought.map(bare), positions) ??
    positions.get(nearest(bare(sought[0] ?? ''), [...positions.keys()]) ?? '')?.[0];
  if (begin === undefined) return undefined;
  const slack = 3 + Math.floor(sought.length / 3);
  const from = Math.max(0, begin - slack);
  const window = words.slice(from, begin + sought.length + slack);
  const run = mostLike(
    sought,
    window.map(({ text }) => text),
  );
  const [first, last] = [window[run.start], window[run.end - 1]];
  if (!first || !last || run.cost > sought.length * TOO_UNLIKE) return undefined;
  const there = article.plain.slice(first.start, last.start + last.text.length);
  return {
    paragraph: paragraphAt(article, article.starts[first.start] ?? 0),
    words: there,
    changes: wordChanges(plain, there),
  };
}
