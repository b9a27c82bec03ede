import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../../content/content.ts';
import type { PageKind } from '../../schemas/page.ts';
import { problemAt, type SourceFile } from '../reading/source-file.ts';
import { toldIn } from '../reading/told.ts';

type Pages = Pick<Content, 'pages' | 'speakers'>;

const NEEDED: readonly PageKind[] = ['sources', 'corrections'];

/** A page's file that is there with slips in it, which are reported by themselves. */
const isBroken = (
  kind: PageKind,
  unread: readonly SourceFile[],
  files: ReadonlyMap<string, ParsedFile>,
): boolean =>
  unread.some(({ folder, id, path }) => {
    const data = files.get(path)?.data as { kind?: unknown } | undefined;
    return folder === 'pages' && id === kind && (data?.kind ?? kind) === kind;
  });

function missingPages(
  { pages }: Pages,
  unread: readonly SourceFile[],
  files: ReadonlyMap<string, ParsedFile>,
): Problem[] {
  return NEEDED.filter(
    (kind) =>
      !pages.some(({ id, data }) => id === kind && data.kind === kind) &&
      !isBroken(kind, unread, files),
  ).map((kind) =>
    problemAt(
      { path: `content/pages/${kind}.yaml`, text: '' },
      { offset: 0 },
      {
        rule: 'missing-file',
        message: `The file content/pages/${kind}.yaml, with \`kind: ${kind}\`, is missing. It holds the words of the page /${kind}/.`,
      },
    ),
  );
}

/** Names of private people in texts that go into the head of a page, where search engines and share cards find them. */
function namesInMetadata({ speakers }: Pages, files: readonly ParsedFile[]): Problem[] {
  const people = speakers.filter(({ data }) => data.private);
  return files.flatMap((file) =>
    toldIn(file).flatMap(({ path, value, meta }) =>
      people.flatMap(({ data }) => {
        const text = meta.inHead && typeof value === 'string' ? value.toLowerCase() : '';
        const named = data.name
          .split(/\s+/)
          .some((word) => word.length > 3 && text.includes(word.toLowerCase()));
        if (!named) return [];
        return [
          problemAt(file, file.locate(path), {
            rule: 'private-name',
            message: `\`${String(path.at(-1))}\` goes into the head of a page, where the name of a private person never stands. Write “${data.reference}”, or “[name]” where a sentence is quoted.`,
          }),
        ];
      }),
    ),
  );
}

/**
 * The rules for pages, and for what goes into their heads.
 * @param files all that could be read
 */
export function checkPages(
  content: Pages,
  files: readonly ParsedFile[],
  unread: readonly SourceFile[],
): Problem[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...missingPages(content, unread, byPath), ...namesInMetadata(content, files)];
}
