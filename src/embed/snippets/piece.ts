import type { Content } from '../../content/content.ts';
import { quotePages } from '../../quotes/quote.ts';
import { shareAlt } from '../../share/picture.ts';
import { HEIGHT, WIDTH } from '../../lib/card/size.ts';
import { routes, whole } from '../../lib/routes.ts';
import { heightsOf } from '../index/heights.ts';
import type { Heights } from '../index/widths.ts';
import type { EmbedKind } from '../../lib/embed-kind.ts';
import type { EmbedPiece } from '../../content/embed-pieces.ts';

/** A quote as other pages print it. */
export interface QuotedWords {
  words: string;
  /** Who said it, to whom, how and when. */
  said: string;
  /** The outlet that prints it, and where. */
  outlet: string;
  place: string;
  article: string;
}

/** All that a snippet is made of. Plain data with whole addresses, so that a browser can hold it. */
export interface SnippetPiece {
  kind: EmbedKind;
  id: string;
  title: string;
  /** The site’s name. */
  site: string;
  page: string;
  embed: string;
  oembed: string;
  picture: { address: string; width: number; height: number; alt: string };
  steps: readonly string[];
  heights: Heights;
  quote?: QuotedWords;
  /** The figures of a chart. */
  csv?: string;
}

function quotedWords(id: string, content: Content): QuotedWords | undefined {
  const quote = quotePages(content).find((one) => one.id === id);
  if (!quote) return undefined;
  const { lead, speaker, said } = quote;
  return {
    words: lead.text,
    said: `${speaker}, ${said}`,
    outlet: lead.name,
    place: lead.place,
    article: lead.address.replace(/#:~:.*$/, ''),
  };
}

/** Looks up what the snippets of a piece are made of. */
export function snippetPiece(piece: EmbedPiece, content: Content): SnippetPiece {
  const { kind, id, title, steps } = piece;
  const at = (path: string): string => whole(path, content.site);
  // Of what was taken back, nothing is handed on but the notice.
  const quote =
    kind === 'quote' && piece.retracted === undefined ? quotedWords(id, content) : undefined;
  return {
    kind,
    id,
    title,
    site: content.site.name,
    page: at(piece.page),
    embed: at(piece.embed),
    oembed: at(piece.oembed),
    picture: {
      address: at(piece.picture),
      width: WIDTH,
      height: HEIGHT,
      alt: shareAlt(piece, content),
    },
    steps,
    heights: heightsOf(piece),
    ...(quote && { quote }),
    ...(kind === 'chart' && { csv: at(routes.figures(id)) }),
  };
}
