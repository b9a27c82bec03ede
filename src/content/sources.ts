import { say } from '../catalogue/say.ts';
import { findMarks, METHOD, type Mark } from './marks.ts';
import type { MarkLink } from './markdown.ts';
import type { Content } from './content.ts';
import type { Entry } from '../schemas/material.ts';
import type { Article } from '../schemas/article.ts';
import { routes } from '../lib/routes.ts';

/** The page with the list of all sources. */
export const SOURCES_PAGE = routes.page('sources');

/** A place in the story that rests on a source. */
export interface SourceUse {
  /** The id of the element that the back link leads to. */
  anchor: string;
  /** The title of the scene, and the number of the step in it. */
  title: string;
  step?: number;
}

/** A source of the story, numbered in the order in which it is first named. */
export interface Source {
  number: number;
  article: Entry<Article>;
  uses: SourceUse[];
}

/** Every passage of the story with the anchor it stands under, in the order of reading. */
export function passages(
  content: Pick<Content, 'site' | 'scenes'>,
): (SourceUse & { text: string })[] {
  return [
    { anchor: 'top', title: content.site.name, text: content.site.hero.dek },
    ...content.scenes
      .filter(({ data }) => data.status !== 'retracted')
      .flatMap(({ id, body, data }) =>
        data.kind === 'scroll'
          ? data.steps.map(({ id: anchor, text }, index) => ({
              anchor,
              title: data.title,
              step: index + 1,
              text,
            }))
          : [{ anchor: id, title: data.title, text: body }],
      ),
  ];
}

/** The sources that the story names, with where it names them. */
export function collectSources(content: Content): ReadonlyMap<string, Source> {
  const articles = new Map(content.articles.map((article) => [article.id, article]));
  const sources = new Map<string, Source>();
  for (const { text, ...use } of passages(content)) {
    for (const mark of findMarks(text)) {
      const article = articles.get(mark.article);
      if (!article) continue;
      const source = sources.get(article.id) ?? { number: sources.size + 1, article, uses: [] };
      sources.set(article.id, source);
      if (!source.uses.some(({ anchor }) => anchor === use.anchor)) source.uses.push(use);
    }
  }
  // An entry that was taken back keeps its place, though no text names it any more.
  for (const article of content.articles) {
    if (article.data.status === 'retracted' && !sources.has(article.id))
      sources.set(article.id, { number: sources.size + 1, article, uses: [] });
  }
  return sources;
}

/** The sources of the story, then every other article in the order of files, numbered on. */
export function allSources(content: Content): ReadonlyMap<string, Source> {
  const sources = new Map(collectSources(content));
  for (const article of content.articles) {
    if (sources.has(article.id)) continue;
    sources.set(article.id, { number: sources.size + 1, article, uses: [] });
  }
  return sources;
}

/** The id of a source's entry in the list of sources. */
export const sourceAnchor = (article: string): string => `source-${article}`;

/** The address of a source's entry on the page of sources. */
export const sourceAddress = (article: string): string =>
  routes.page('sources', sourceAnchor(article));

/**
 * Makes the function that turns a mark into its link.
 * @param page the address of the page with the list of sources, where it is another one
 */
export function markLinks(
  sources: ReadonlyMap<string, Source>,
  page = '',
): (mark: Mark) => MarkLink {
  return ({ article, paragraph }) => {
    if (article === METHOD) return { text: '*', href: `${page}#method`, label: say('mark.method') };
    const source = sources.get(article);
    const number = String(source?.number ?? '?');
    const outlet = source?.article.data.credit ?? article;
    const credit = paragraph === undefined ? outlet : say('place.in-outlet', { outlet, paragraph });
    const isBack = source?.article.data.status === 'retracted';
    return {
      text: number,
      href: `${page}#${sourceAnchor(article)}`,
      label: say(isBack ? 'mark.taken-back' : 'mark.source', { number, credit }),
    };
  };
}
