import { routes } from '../lib/routes.ts';

/** HTML of the story for a frame: what leads to a place on the page, such as a source, leads out to it. */
export const leadingOut = (html: string): string =>
  html.replaceAll(' href="#', ` href="${routes.story()}#`);
