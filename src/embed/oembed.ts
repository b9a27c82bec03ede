import { say } from '../catalogue/say.ts';
import type { Heights } from './index/widths.ts';
import { DEFAULTS, frame } from './snippets/frame.ts';
import { escapeHtml, tag } from './snippets/html.ts';
import type { SnippetPiece } from './snippets/piece.ts';

/** An oEmbed answer of the type `rich`, https://oembed.com. Lengths in px. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** In seconds. */
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  width: number;
  height: number;
  html: string;
}

const WIDTH = 768 satisfies keyof Heights;
const HOUR = 3600;

/**
 * WordPress keeps a quotation in front of the frame, without its paragraphs, and a frame with
 * nothing between its tags. The quotation is all there is until the piece has loaded.
 */
function html(piece: SnippetPiece): string {
  const { quote, page, title, site } = piece;
  const words = quote
    ? say('embed.quotation', {
        words: escapeHtml(quote.words),
        said: escapeHtml(quote.said),
        outlet: escapeHtml(quote.outlet),
        place: quote.place,
      })
    : '';
  const link = `${tag('a', { href: page })}${escapeHtml(say('frame.from', { title, site }))}</a>`;
  return `<blockquote>${words}${link}</blockquote>${frame(piece, { ...DEFAULTS, width: WIDTH })}`;
}

/**
 * The oEmbed answer of a piece.
 * @param home the whole address of the story
 */
export function oembed(piece: SnippetPiece, home: string): OEmbed {
  const { address, width, height } = piece.picture;
  return {
    version: '1.0',
    type: 'rich',
    title: piece.title,
    provider_name: piece.site,
    provider_url: home,
    cache_age: HOUR,
    thumbnail_url: address,
    thumbnail_width: width,
    thumbnail_height: height,
    width: WIDTH,
    height: piece.heights[WIDTH],
    html: html(piece),
  };
}
