import type { ParsedFile } from '../parse.ts';
import type { Problem } from '../problem.ts';
import { checkMarkdown } from './markdown.ts';
import { checkReading } from './reading.ts';
import { checkSpelling } from './spelling.ts';

/**
 * What an editor may want to look at in our own texts: spelling, Markdown, hard passages. None of it
 * stops a build, and the dictionary takes a moment to load, so only `npm run check` asks.
 */
export async function checkLanguage(files: readonly ParsedFile[]): Promise<Problem[]> {
  return [
    ...(await checkSpelling(files)),
    ...(await checkMarkdown(files)),
    ...files.flatMap(checkReading),
  ];
}
