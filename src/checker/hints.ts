import { checkMarkdown } from './language/markdown.ts';
import { checkReading } from './language/reading.ts';
import { checkSpelling } from './language/spelling.ts';
import type { ParsedFile } from './reading/parse.ts';
import type { Problem } from './problem.ts';
import { isStyle } from './style.ts';
import { unusedFiles } from './rules/unused-rules.ts';

/**
 * What an editor may want to look at: spelling, Markdown, hard passages, files that nothing names.
 * None of it stops a build, and the dictionary takes a moment to load, so only `npm run check` asks.
 */
export async function checkHints(files: readonly ParsedFile[]): Promise<Problem[]> {
  const texts = files.filter((file) => !isStyle(file));
  return [
    ...(await checkSpelling(files)),
    ...(await checkMarkdown(texts)),
    ...texts.flatMap(checkReading),
    ...unusedFiles(files),
  ];
}
