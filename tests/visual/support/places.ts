import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The pictures that are right: `<project>/<folder>/<name>.webp`. */
export const baseline = join(root, 'tests/visual/baseline');

/** Where a run leaves what is different, for looking at; git does not see it. */
export const results = join(root, 'test-results/pictures');

/** The page that shows what is different. */
export const resultsPage = join(results, 'index.html');

/** How many bytes all pictures of the baseline may have together. */
export const budget = 6_000_000;

/** Whether this run makes the baseline instead of comparing with it. */
export const isUpdate = process.env['PICTURES'] === 'update';

/** What a picture is called everywhere: its path in the baseline without the ending. */
export const baselineFile = (id: string): string => join(baseline, `${id}.webp`);

/** The place of one of the pictures that show a difference. */
export const resultFile = (
  id: string,
  part: 'before.webp' | 'after.png' | 'difference.png',
): string => join(results, `${id}-${part}`);

/** A path as it is written in messages: from the project's folder, with slashes. */
export const shown = (path: string): string => relative(root, path).replaceAll('\\', '/');

/** The ids of all pictures of the baseline. */
export function baselineIds(): string[] {
  return baselineFiles().map((file) =>
    relative(baseline, file)
      .replaceAll('\\', '/')
      .replace(/\.webp$/, ''),
  );
}

/** The bytes of all pictures of the baseline together. */
export const baselineBytes = (): number =>
  baselineFiles().reduce((sum, file) => sum + statSync(file).size, 0);

/** The folder of a picture, `<project>/<folder>`. */
export const folderOf = (id: string): string => dirname(id);

function baselineFiles(): string[] {
  if (!existsSync(baseline)) return [];
  return readdirSync(baseline, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
