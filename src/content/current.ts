import { loadContent } from './load.ts';
import { ContentError } from './problem.ts';
import { report } from './report.ts';
import type { Content } from './schemas/index.ts';

/**
 * What was read last. It is kept for the whole process: in dev the pages have a copy of this module
 * of their own, and a change to the content must reach them without loading every module anew.
 */
const shared = globalThis as typeof globalThis & { contentRead?: { root: string; content: Content } };

/**
 * The content of the project that is being built, read once.
 * @throws {ContentError} with the whole report when the content has errors
 */
export function getContent(): Content {
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
    return getContent().site.address;
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}
