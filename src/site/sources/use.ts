import { say } from '../../catalogue/say.ts';

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

/** The kinds of use in the order in which they are listed, and the kind of chart that shows all of one. */
export const USE_KINDS: Readonly<Record<UseKind, { chart?: string }>> = {
  sentences: {},
  drawings: {},
  printings: {},
  claims: { chart: 'claims' },
  events: { chart: 'night' },
  clock: { chart: 'clock' },
  terms: { chart: 'names' },
};

/** What rests on an article, by kind; a kind without uses is not in it. */
export type Uses = Partial<Record<UseKind, Use[]>>;

const countUses = (uses: readonly Use[]): number =>
  uses.reduce((sum, { count = 1 }) => sum + count, 0);

/** `12 sentences of the story`: how often an article is used in one way. */
export const useCount = (kind: UseKind, uses: readonly Use[]): string =>
  say(`use.${kind}`, { count: countUses(uses) });

/** The kinds in which an article is used, in their order. */
export const kindsOf = (uses: Uses): [UseKind, Use[]][] =>
  (Object.keys(USE_KINDS) as UseKind[]).flatMap((kind) =>
    uses[kind] ? [[kind, uses[kind]] as [UseKind, Use[]]] : [],
  );
