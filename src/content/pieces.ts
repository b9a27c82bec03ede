import { say } from '../catalogue/say.ts';
import { routes } from '../lib/routes.ts';
import type { PieceKind } from '../schemas/meta.ts';
import type { Content } from './content.ts';
import { sourceAddress } from './sources.ts';

/** A piece of the site: the story as a whole, or a kind and an id, such as `step/goes-dark`. */
export type Piece = 'story' | `${PieceKind}/${string}`;

/** The address of the chart of a kind, if there is one that is shown. */
export function chartAddress(content: Content, kind: string): string | undefined {
  const chart = content.charts.find(
    ({ data }) => data.kind === kind && data.status === 'published',
  );
  return chart && routes.piece('chart', chart.id);
}

/** The address of the quotes in the story, or of the story where it shows none. */
export function quotesAddress({ scenes }: Content): string {
  const wall = scenes.find(({ data }) => data.kind === 'quotes' && data.status === 'published');
  return routes.story(wall?.id);
}

/** What a piece is called, and where it stands. */
export interface PieceLink {
  title: string;
  href: string;
}

/**
 * The name and the address of a piece.
 * @throws {RangeError} when there is no such piece; the checker sees to it that there is
 */
export function pieceLink(content: Content, piece: Piece): PieceLink {
  const [kind, id = ''] = piece.split('/') as ['story' | PieceKind, string?];
  const titleIn = (folder: 'charts' | 'utterances' | 'pages'): string | undefined =>
    content[folder].find((entry) => entry.id === id)?.data.title;
  const link = (title: string | undefined, href: string): PieceLink => {
    if (title === undefined) throw new RangeError(`There is no piece \`${piece}\`.`);
    return { title, href };
  };
  switch (kind) {
    case 'story':
      return link(content.site.name, routes.story());
    case 'scene':
      return link(content.scenes.find((scene) => scene.id === id)?.data.title, routes.story(id));
    case 'step':
      return link(stepTitle(content, id), routes.story(id));
    case 'chart':
      return link(titleIn('charts'), routes.piece('chart', id));
    case 'quote':
      return link(titleIn('utterances'), routes.piece('quote', id));
    case 'article':
      return link(
        content.articles.find((article) => article.id === id)?.data.credit,
        sourceAddress(id),
      );
    case 'page':
      return link(titleIn('pages'), routes.page(id));
  }
}

function stepTitle(content: Content, id: string): string | undefined {
  for (const { data } of content.scenes) {
    const index = data.kind === 'scroll' ? data.steps.findIndex((step) => step.id === id) : -1;
    if (index >= 0) return say('source.step', { title: data.title, step: index + 1 });
  }
  return undefined;
}
