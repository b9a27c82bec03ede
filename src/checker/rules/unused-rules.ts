import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import { collectReferences } from './reference-rules.ts';
import { fileMeta, folders } from '../../content/register.ts';
import { problemAt } from '../reading/source-file.ts';

/** Files that nothing names. Articles are all on the page of sources. */
export function unusedFiles(parsed: readonly ParsedFile[]): Problem[] {
  const references = parsed.flatMap(collectReferences);
  const named = new Set(references.map(({ target, value }) => `${target}/${value}`));
  return folders
    .filter((folder) => fileMeta(folder).shownWhereNamed)
    .flatMap((folder) =>
      parsed
        .filter((file) => file.folder === folder && !named.has(`${folder}/${file.id}`))
        .map((file) =>
          problemAt(
            file,
            { offset: 0 },
            {
              rule: 'unused-file',
              message: `Nothing names this ${fileMeta(folder).one}, so no reader sees it. Name it where it belongs, or remove the file.`,
            },
          ),
        ),
    );
}
