import { ContentError } from './problem.ts';
import { loadContent } from './load.ts';
import { report } from './report.ts';
import type { Content } from './schemas/index.ts';
import { shownContent } from './shown.ts';

let current: Content | undefined;

/**
 * The content as the pages show it, read once: without drafts in a build, with them in dev.
 * @throws {ContentError} with the whole report when the content has errors
 */
export function getContent(): Content {
  current ??= shownContent(readContent(process.cwd()), { drafts: import.meta.env.SHOW_DRAFTS });
  return current;
}

/** Forgets what was read, so that the next page is made from the files as they are now. */
export function forgetContent(): void {
  current = undefined;
}

/** Reads a project's content, or throws the report an editor can act on. */
export function readContent(root: string): Content {
  const { content, problems, texts } = loadContent(root);
  if (content) return content;
  throw new ContentError(problems, report(problems, texts));
}
