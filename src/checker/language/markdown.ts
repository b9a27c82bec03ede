import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../reading/source-file.ts';
import { ownPassages, type Passage } from './own-voice.ts';

/**
 * Every rule of markdownlint but those that do not fit: a text here is no whole document (first
 * line, last line), has lines of any length, and has source marks that look like footnotes. HTML is
 * an error of our own.
 */
const CONFIG = {
  default: true,
  ...{ MD013: false, MD033: false, MD041: false, MD047: false, MD052: false, MD053: false },
};

/** A passage as Markdown: what YAML indents is not indented. */
const unindented = ({ written, path }: Passage): string =>
  path.length === 0 ? written : written.replaceAll(/^ +/gm, '');

/** Where a line of a passage begins in its file, its indent left out. */
function lineStart({ written, offset }: Passage, line: number): number {
  const before = written.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, one) => sum + one.length + 1, 0);
  return offset + start + (/^ */.exec(written.slice(start))?.[0].length ?? 0);
}

/** Markdown that will not look as it was meant, in markdownlint's words. */
export async function checkMarkdown(files: readonly ParsedFile[]): Promise<Problem[]> {
  const { lint } = await import('markdownlint/sync');
  return files.flatMap((file) =>
    ownPassages(file)
      .filter(({ meta }) => meta.markdown)
      .flatMap((passage) => {
        // Empty lines at the beginning are no fault of the text.
        const skipped = passage.written.split('\n').findIndex((line) => line.trim());
        const strings = { text: unindented(passage).trimStart() };
        return (lint({ strings, config: CONFIG })['text'] ?? []).map((found) =>
          problemAt(
            file,
            {
              offset:
                lineStart(passage, found.lineNumber + skipped) + (found.errorRange?.[0] ?? 1) - 1,
              length: found.errorRange?.[1] ?? 1,
            },
            {
              rule: 'markdown',
              message: `${found.ruleDescription}${found.errorDetail ? ` (${found.errorDetail})` : ''}.`,
            },
          ),
        );
      }),
  );
}
