import type { Entries, Entry } from './schemas/index.ts';

type Status = 'draft' | 'ready' | 'published' | 'retracted';

/** Whether a piece may be shown, and why not. */
export interface Standing {
  status: Status;
  retracted?: string | undefined;
}

/** What can rest on something, or have something rest on it. */
export type Pieces = Entries;

const PUBLISHED: Standing = { status: 'published' };

/** The weakest of some standings: one that was taken back, else one that is not published yet. */
function weakest(all: readonly (Standing | undefined)[]): Standing {
  const found = all.filter((one) => one !== undefined);
  return (
    found.find(({ status }) => status === 'retracted') ??
    found.find(({ status }) => status !== 'published') ??
    PUBLISHED
  );
}

const withStanding = <T extends Standing>(
  entry: Entry<T>,
  { status, retracted }: Standing,
): Entry<T> => ({ ...entry, data: { ...entry.data, status, retracted } });

const byId = (entries: readonly Entry<Standing>[]): ReadonlyMap<string, Standing> =>
  new Map(entries.map(({ id, data }) => [id, data]));

/** The chart that a scroll scene draws, by the kind of its graphic. */
const CHART_OF: Readonly<Record<string, string>> = { tellings: 'tellings', timeline: 'night' };

/**
 * What a list of a piece keeps, and what that makes of the piece: entries that rest on an article
 * go with it, and a piece whose last entry goes has nothing left to show.
 */
function resting<T>(
  list: readonly T[],
  articlesOf: (entry: T) => readonly string[],
  articles: ReadonlyMap<string, Standing>,
): { kept: T[]; standing: Standing } {
  const standings = list.map((entry) => weakest(articlesOf(entry).map((id) => articles.get(id))));
  const kept = list.filter((_, index) => standings[index]?.status === 'published');
  // Where nothing is left the list stays as it is, behind a notice or out of sight.
  return kept.length > 0
    ? { kept, standing: PUBLISHED }
    : { kept: [...list], standing: weakest(standings) };
}

/**
 * The content with the standing that each piece has by what it rests on: an article by its outlet,
 * a quote by its speaker and by the articles that print it, a claim and an event by their articles,
 * a scene by the chart that it draws.
 */
export function settle<C extends Pieces>(content: C): C {
  const outlets = byId(content.outlets);
  const speakers = byId(content.speakers);
  const settledArticles = content.articles.map((article) => {
    const outlet = article.data.role === 'telling' ? outlets.get(article.data.outlet) : undefined;
    return withStanding(article, weakest([article.data, outlet]));
  });
  const articles = byId(settledArticles);
  const chartsOf = (graphic: string): Standing | undefined => {
    const charts = content.charts.filter(({ data }) => data.kind === CHART_OF[graphic]);
    return charts.some(({ data }) => data.status === 'published')
      ? undefined
      : weakest(charts.map(({ data }) => data));
  };
  return {
    ...content,
    articles: settledArticles,
    utterances: content.utterances.map((utterance) => {
      const { data } = utterance;
      const { kept, standing } = resting(data.printings, ({ article }) => [article], articles);
      const entry = { ...utterance, data: { ...data, printings: kept } };
      return withStanding(entry, weakest([data, speakers.get(data.speaker), standing]));
    }),
    claims: content.claims.map((claim) => {
      const { data } = claim;
      const { kept, standing } = resting(data.stances, ({ article }) => [article], articles);
      const record = data.record.filter(
        ({ sources }) => resting(sources, (id) => [id], articles).standing.status === 'published',
      );
      const entry = { ...claim, data: { ...data, stances: kept, record } };
      return withStanding(entry, weakest([data, standing]));
    }),
    events: content.events.map((event) => {
      const { data } = event;
      const { kept, standing } = resting(data.sources, (id) => [id], articles);
      const entry = { ...event, data: { ...data, sources: kept } };
      return withStanding(entry, weakest([data, standing]));
    }),
    scenes: content.scenes.map((scene) => {
      const chart = scene.data.kind === 'scroll' ? chartsOf(scene.data.graphic.kind) : undefined;
      return withStanding(scene, weakest([scene.data, chart]));
    }),
  };
}
