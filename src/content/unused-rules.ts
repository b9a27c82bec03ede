import { findMarks } from './marks.ts';
import type { ParsedFile } from './parse.ts';
import type { Problem } from './problem.ts';
import { collectReferences } from './references.ts';
import type { Content } from './schemas/index.ts';
import { problemAt, type SourceFile } from './source-file.ts';

/** The folders whose files are shown only where something names them. */
const NAMED = { articles: 'article', outlets: 'outlet', speakers: 'speaker' } as const;

/**
 * Files that nothing names. An article with clock times is named by the chart of clock times. While
 * a file cannot be read nobody knows what it names, so nothing is said.
 */
export function unusedFiles(
  { articles }: Pick<Content, 'articles'>,
  parsed: readonly ParsedFile[],
  unread: readonly SourceFile[],
): Problem[] {
  if (unread.length > 0) return [];
  const named = new Set([
    ...parsed.flatMap(collectReferences).map(({ target, value }) => `${target}/${value}`),
    ...parsed.flatMap(({ text }) => findMarks(text)).map(({ article }) => `articles/${article}`),
    ...articles.flatMap(({ id, data }) => (data.clock ? [`articles/${id}`] : [])),
  ]);
  return Object.entries(NAMED).flatMap(([folder, kind]) =>
    parsed
      .filter((file) => file.folder === folder && !named.has(`${folder}/${file.id}`))
      .map((file) =>
        problemAt(
          file,
          { offset: 0 },
          {
            rule: 'unused-file',
            message: `Nothing names this ${kind}, so no reader sees it. Name it where it belongs, or remove the file.`,
          },
        ),
      ),
  );
}
