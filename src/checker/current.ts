import { loadContent } from './load.ts';
import { ContentError } from './problem.ts';
import { report } from './report.ts';
import type { Content } from '../content/content.ts';
import { shownContent } from '../content/shown.ts';
import { hostAddress } from '../lib/routes.ts';

/**
 * What was read last. It is kept for the whole process: in dev the pages have a copy of this module
 * of their own, and a change to the content must reach them without loading every module anew.
 */
const shared = globalThis as typeof globalThis & {
  contentRead?: { root: string; content: Content };
};

/** What the pages show of it. */
let shown: { whole: Content; content: Content } | undefined;

/**
 * The content as the pages show it, read once: without drafts in a build, with them in dev.
 * @throws {ContentError} with the whole report when the content has errors
 */
export function getContent(): Content {
  const whole = wholeContent();
  if (shown?.whole !== whole)
    shown = { whole, content: shownContent(whole, { drafts: import.meta.env.SHOW_DRAFTS }) };
  return shown.content;
}

/**
 * The content with its drafts, read once, for what runs outside the pages.
 * @throws {ContentError} with the whole report when the content has errors
 */
export function wholeContent(): Content {
  const root = process.cwd();
  if (shared.contentRead?.root !== root) shared.contentRead = { root, content: readContent(root) };
  return shared.contentRead.content;
}

/** Forgets what was read, so that the next page is made from the files as they are now. */
export function forgetContent(): void {
  delete shared.contentRead;
}

/** Reads a project's content, or throws the report an editor can act on. */
export function readContent(root: string): Content {
  const { content, problems, texts } = loadContent(root);
  if (content) return content;
  throw new ContentError(problems, report(problems, texts));
}

/**
 * Where the site will stand. Unknown while the content has errors: then nothing is built, but `dev`
 * starts and shows what is wrong.
 */
export function siteAddress(): string | undefined {
  try {
    return hostAddress(wholeContent().site);
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}
