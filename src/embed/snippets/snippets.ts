import { frame, frameAddress, type SnippetOptions } from './frame.ts';
import { escapeHtml, tag } from './html.ts';
import type { QuotedWords, SnippetPiece } from './piece.ts';

/** The script that pages around a piece may load. */
export interface Loader {
  /** Its whole address. */
  address: string;
  integrity: string;
}

/** Something to copy into another page. */
export interface Snippet {
  id: 'frame' | 'loader' | 'address' | 'amp' | 'newsletter' | 'picture' | 'csv';
  name: string;
  /** Where it belongs. */
  use: string;
  text: string;
}

function loaded(piece: SnippetPiece, options: SnippetOptions, loader: Loader): string {
  const steps = piece.steps.length > 0 ? piece.steps.length : undefined;
  const script = tag('script', {
    async: true,
    src: loader.address,
    integrity: loader.integrity,
    crossorigin: 'anonymous',
  });
  const around = tag('div', { 'data-news-embed': true, 'data-steps': steps });
  return `${around}${frame(piece, options)}</div>\n${script}</script>`;
}

function picture({ page, picture: { address, width, height, alt }, site }: SnippetPiece): string {
  const image = tag('img', {
    src: address,
    width,
    height,
    alt,
    loading: 'lazy',
    style: 'max-width:100%;height:auto',
  });
  return `<figure>${tag('a', { href: page })}${image}</a><figcaption>${tag('a', { href: page })}${escapeHtml(site)}</a></figcaption></figure>`;
}

function amp(piece: SnippetPiece, options: SnippetOptions): string {
  const { address, alt } = piece.picture;
  const opening = tag('amp-iframe', {
    width: 640,
    height: piece.heights[options.width],
    layout: 'fixed-height',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    frameborder: 0,
    resizable: true,
    title: `${piece.title}, from ${piece.site}`,
    src: frameAddress(piece, { ...options, mode: 'auto' }),
  }).replace('width="640"', 'width="auto"');
  const placeholder = tag('amp-img', { placeholder: true, layout: 'fill', src: address, alt });
  const overflow = tag('div', { overflow: true, tabindex: 0, role: 'button' });
  return `${opening}${placeholder}</amp-img>${overflow}Show all</div></amp-iframe>`;
}

function newsletter({ words, said, outlet, place, article }: QuotedWords, piece: SnippetPiece) {
  const source = `${tag('a', { href: article })}${escapeHtml(outlet)}</a>`;
  const site = `${tag('a', { href: piece.page })}${escapeHtml(piece.site)}</a>`;
  return `<figure>${tag('blockquote', { cite: article })}<p>“${escapeHtml(words)}”</p></blockquote><figcaption>${escapeHtml(said)}, as printed in ${source}, ${place}. Compared with the article by ${site}.</figcaption></figure>`;
}

/**
 * Everything that can be copied for a piece: a frame, the same with the loader, the address, AMP, a
 * quote as plain HTML, the picture, the figures. What a piece does not have is left out.
 */
export function snippets(piece: SnippetPiece, options: SnippetOptions, loader: Loader): Snippet[] {
  return [
    {
      id: 'frame',
      name: 'Any page',
      use: 'A frame that needs no script.',
      text: frame(piece, options),
    },
    {
      id: 'loader',
      name: 'Any page, with the loader',
      use:
        piece.steps.length > 0
          ? 'The scene moves with your page. Without its script it is the frame above.'
          : 'The frame is always as high as the piece. Without its script it is the frame above.',
      text: loaded(piece, options, loader),
    },
    {
      id: 'address',
      name: 'WordPress, Ghost and others',
      use: 'The address on a line of its own; they find the frame themselves.',
      text: piece.page,
    },
    {
      id: 'amp',
      name: 'AMP',
      use: 'Needs AMP’s own amp-iframe script.',
      text: amp(piece, options),
    },
    ...(piece.quote
      ? [
          {
            id: 'newsletter' as const,
            name: 'Newsletter',
            use: 'Plain HTML, no frame.',
            text: newsletter(piece.quote, piece),
          },
        ]
      : []),
    {
      id: 'picture',
      name: 'Picture',
      use: 'With its alternative text and a link.',
      text: picture(piece),
    },
    ...(piece.csv === undefined
      ? []
      : [{ id: 'csv' as const, name: 'Figures', use: 'As CSV.', text: piece.csv }]),
  ];
}
