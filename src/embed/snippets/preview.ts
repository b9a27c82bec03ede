import { say } from '../../catalogue/say.ts';
import type { Snippet } from './snippets.ts';

/** A host’s own styles, as wild as they come: none of them reaches into a frame. */
const WILD = `*{box-sizing:content-box;margin:.6em;padding:.2em;letter-spacing:.12em!important;
font:italic 700 1.4rem/1.8 cursive!important;color:#7a1fa2!important;text-transform:uppercase}
html{background:repeating-linear-gradient(45deg,#ffe9f3 0 14px,#fff7d6 14px 28px)}
div,iframe,p{margin-inline:0;padding:0}`;

/** What stands on a host’s page as its own text takes the host’s own, quiet style. */
const QUIET = 'body{margin:1.5rem;font:1.125rem/1.5 Georgia,serif}figure{margin:0}';

/**
 * A page of somebody else with a snippet on it, as the text of a document; undefined for what is no
 * HTML.
 * @param here the origin that the pieces are taken from in place of the site’s own
 */
export function previewPage({ id, text }: Snippet, site: string, here: string): string | undefined {
  const isFrame = id === 'frame' || id === 'loader';
  if (!isFrame && id !== 'newsletter' && id !== 'picture') return undefined;
  const around = isFrame ? '<p>' + say('choose.your-page') + '</p>' : '';
  const piece = text.replaceAll(`${site}/`, `${here}/`).replaceAll(' loading="lazy"', '');
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><base target="_blank"><style>${isFrame ? WILD : QUIET}</style>${around}${piece}${around}`;
}
