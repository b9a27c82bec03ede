import { say } from '../../catalogue/say.ts';
import type { FrameWidth } from '../index/widths.ts';
import { isMeasured } from '../../lib/embed-kind.ts';
import { tag } from './html.ts';
import type { SnippetPiece } from './piece.ts';

/** What a host can choose. Each but the width goes into the frame’s address. */
export interface SnippetOptions {
  theme: 'auto' | 'light' | 'dark';
  mode: 'auto' | 'box' | 'stepper' | 'static';
  bg: 'solid' | 'transparent';
  motion: 'auto' | 'reduce';
  /** The step to begin with, the first and the last one shown: ids, or nothing for all. */
  step?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** About how wide the frame will be: for this width it is high enough. */
  width: FrameWidth;
}

export const DEFAULTS: SnippetOptions = {
  theme: 'auto',
  mode: 'auto',
  bg: 'solid',
  motion: 'auto',
  width: 768,
};

/** Deliberately without `allow-same-origin`: a piece needs nothing of the page that shows it. */
export const SANDBOX =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** The address of a frame; what is as it would be anyway is left out. */
export function frameAddress({ embed }: SnippetPiece, options: SnippetOptions): string {
  const { theme, mode, bg, motion, step, from, to } = options;
  const asked = Object.entries({ theme, mode, bg, motion, step, from, to }).flatMap(
    ([key, value]) =>
      value === undefined || value === '' || value === DEFAULTS[key as keyof SnippetOptions]
        ? []
        : [[key, value] as [string, string]],
  );
  const query = new URLSearchParams(asked).toString();
  return query ? `${embed}?${query}` : embed;
}

/**
 * The frame of a piece. Its attributes alone make it right, because strict pages strip the style,
 * which makes it as high as the piece in browsers that can.
 */
export function frame(piece: SnippetPiece, options: SnippetOptions): string {
  const height = piece.heights[options.width];
  const size = isMeasured(piece)
    ? `height:${height}px;height:if(supports(frame-sizing: content-height): auto; else: ${height}px);frame-sizing:content-height`
    : `height:${height}px`;
  const opening = tag('iframe', {
    src: frameAddress(piece, options),
    title: say('frame.from', { title: piece.title, site: piece.site }),
    width: '100%',
    height,
    loading: 'lazy',
    sandbox: SANDBOX,
    referrerpolicy: 'no-referrer',
    frameborder: 0,
    style: `border:0;${size}`,
  });
  return `${opening}</iframe>`;
}
