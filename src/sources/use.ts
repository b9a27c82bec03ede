/** One thing that rests on an article. */
export interface Use {
  /** What it is called. */
  title: string;
  /** The number of a step of the scene that `title` names; its steps stand together. */
  step?: number;
  /** Where in the article, as in `paragraph 9`. */
  place?: string;
  href?: string;
  /** How many of its kind it stands for, if more than one. */
  count?: number;
}

export type UseKind =
  'sentences' | 'drawings' | 'printings' | 'claims' | 'events' | 'clock' | 'terms';

/** How a kind of use is called, and the kind of chart that shows all of them, if there is one. */
interface KindWords {
  one: string;
  more: string;
  chart?: string;
}

/** The kinds of use in the order in which they are listed. */
export const USE_KINDS: Readonly<Record<UseKind, KindWords>> = {
  sentences: { one: 'sentence of the story', more: 'sentences of the story' },
  drawings: { one: 'drawing', more: 'drawings' },
  printings: { one: 'quotation', more: 'quotations' },
  claims: { one: 'point of fact', more: 'points of fact', chart: 'claims' },
  events: { one: 'moment', more: 'moments', chart: 'night' },
  clock: { one: 'clock time', more: 'clock times', chart: 'clock' },
  terms: { one: 'use of a term', more: 'uses of terms', chart: 'names' },
};

/** What rests on an article, by kind; a kind without uses is not in it. */
export type Uses = Partial<Record<UseKind, Use[]>>;

const countUses = (uses: readonly Use[]): number =>
  uses.reduce((sum, { count = 1 }) => sum + count, 0);

/** `12 sentences of the story`: how often an article is used in one way. */
export function useCount(kind: UseKind, uses: readonly Use[]): string {
  const count = countUses(uses);
  return `${String(count)} ${USE_KINDS[kind][count === 1 ? 'one' : 'more']}`;
}

/** The kinds in which an article is used, in their order. */
export const kindsOf = (uses: Uses): [UseKind, Use[]][] =>
  (Object.keys(USE_KINDS) as UseKind[]).flatMap((kind) =>
    uses[kind] ? [[kind, uses[kind]] as [UseKind, Use[]]] : [],
  );
