import { say } from '../../catalogue/say.ts';
import { namesData } from '../../charts/names/data.ts';
import { findMarks, sentences } from '../../content/marks.ts';
import { pieceLink } from '../../content/pieces.ts';
import { references } from '../../content/references.ts';
import { FOLDERS, type Content } from '../../content/content.ts';
import { walk } from '../../schemas/walk.ts';
import { passages } from '../../content/sources.ts';
import { routes } from '../../lib/routes.ts';
import type { Use, UseKind, Uses } from './use.ts';

interface Found extends Use {
  article: string;
}

/** The passages of the story whose sentences name an article. */
const sentencesOf = (content: Content): Found[] =>
  passages(content).flatMap(({ text, anchor, title, step }) => {
    const named = sentences(text.replaceAll('\n', ' ')).map(({ marks }) =>
      marks.map(({ article }) => article),
    );
    return [...new Set(findMarks(text).map(({ article }) => article))].map((article) => ({
      article,
      title,
      ...(step !== undefined && { step }),
      href: routes.story(anchor),
      count: named.filter((articles) => articles.includes(article)).length,
    }));
  });

/** The drawings of the story that show an article's words or stand for it. */
const drawingsOf = (content: Content): Found[] =>
  content.scenes.flatMap(({ id, data }) => {
    const found = references(walk(FOLDERS.scenes, data)).filter(
      ({ target }) => target === 'articles',
    );
    return [...new Set(found.map(({ value }) => value))].map((article) => ({
      article,
      ...pieceLink(content, `scene/${id}`),
    }));
  });

const printingsOf = (content: Content): Found[] =>
  content.utterances.flatMap(({ id, data }) =>
    data.printings.map(({ article, paragraph }) => ({
      article,
      ...pieceLink(content, `quote/${id}`),
      place: say('place.paragraph', { paragraph }),
    })),
  );

const claimsOf = ({ claims }: Content): Found[] =>
  claims.flatMap(({ data: { title, stances, record } }) => {
    const named = [
      ...stances.map(({ article }) => article),
      ...record.flatMap(({ sources }) => sources),
    ];
    return [...new Set(named)].map((article) => ({ article, title }));
  });

const eventsOf = ({ events }: Content): Found[] =>
  events.flatMap(({ data: { title, sources } }) => sources.map((article) => ({ article, title })));

const clockOf = ({ articles }: Content): Found[] =>
  articles.flatMap(({ id, data: { clock } }) =>
    [clock?.down, clock?.back].flatMap((reading) =>
      reading ? [{ article: id, title: `“${reading.printed}”` }] : [],
    ),
  );

const termsOf = (content: Content): Found[] =>
  namesData(content).terms.flatMap(({ label, uses }) =>
    [...new Set(uses.map(({ article }) => article))].map((article) => ({
      article,
      title: label,
      count: uses.filter((use) => use.article === article).length,
    })),
  );

const FIND: Record<UseKind, (content: Content) => Found[]> = {
  sentences: sentencesOf,
  drawings: drawingsOf,
  printings: printingsOf,
  claims: claimsOf,
  events: eventsOf,
  clock: clockOf,
  terms: termsOf,
};

const shown = <T extends { data: { status: string } }>(entries: readonly T[]): T[] =>
  entries.filter(({ data }) => data.status === 'published');

/** Works out what each article is used for in all that is published. */
export function usesOf(content: Content): ReadonlyMap<string, Uses> {
  const published: Content = {
    ...content,
    scenes: shown(content.scenes),
    utterances: shown(content.utterances),
    claims: shown(content.claims),
    events: shown(content.events),
  };
  const uses = new Map<string, Uses>(content.articles.map(({ id }) => [id, {}]));
  for (const [kind, find] of Object.entries(FIND) as [UseKind, (typeof FIND)[UseKind]][]) {
    for (const { article, ...use } of find(published)) {
      const all = uses.get(article);
      if (all) (all[kind] ??= []).push(use);
    }
  }
  return uses;
}
