import type { ParsedFile } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Content } from './schemas/index.ts';
import type { PageKind } from './schemas/page.ts';
import { problemAt, type SourceFile } from './source-file.ts';

type Pages = Pick<Content, 'pages' | 'corrections'>;

/** A text of a page or a correction, and the keys that lead to it in its file. */
export interface PlacedText {
  file: string;
  path: PropertyKey[];
  text: string;
}

/** The running texts of pages and corrections, whose sentences need sources as those of the story do. */
export function sourcedTexts({ pages, corrections }: Pages): PlacedText[] {
  return [
    ...pages.flatMap(({ file, data }) => [
      { file, path: ['lead'], text: data.lead },
      ...data.sections.map(({ text }, index) => ({
        file,
        path: ['sections', index, 'text'],
        text,
      })),
      ...(data.kind === 'sources'
        ? Object.entries(data.groups).map(([key, { text }]) => ({
            file,
            path: ['groups', key, 'text'],
            text,
          }))
        : []),
    ]),
    ...corrections.map(({ file, data }) => ({ file, path: ['why'], text: data.why })),
  ];
}

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

/** The texts that go into the head of a page, where search engines and share cards find them. */
function metadataTexts({ pages, corrections }: Pages): PlacedText[] {
  return [
    ...pages.flatMap(({ file, data }) =>
      (['title', 'description'] as const).map((key) => ({ file, path: [key], text: data[key] })),
    ),
    ...corrections.flatMap(({ file, data }) =>
      (['was', 'now', 'why'] as const).map((key) => ({ file, path: [key], text: data[key] })),
    ),
  ];
}

function namesInMetadata(
  content: Pages & Pick<Content, 'speakers'>,
  files: ReadonlyMap<string, ParsedFile>,
): Problem[] {
  const people = content.speakers.filter(({ data }) => data.private);
  return metadataTexts(content).flatMap(({ file: path, path: keys, text }) =>
    people.flatMap(({ data }) => {
      const file = files.get(path);
      const named = data.name
        .split(/\s+/)
        .some((word) => word.length > 3 && text.toLowerCase().includes(word.toLowerCase()));
      if (!file || !named) return [];
      return [
        problemAt(file, file.locate(keys), {
          rule: 'private-name',
          message: `\`${String(keys.at(-1))}\` goes into the head of a page, where the name of a private person never stands. Write “${data.reference}”, or “[name]” where a sentence is quoted.`,
        }),
      ];
    }),
  );
}

/** The rules for pages and corrections besides those for running text. */
export function checkPages(
  content: Pages & Pick<Content, 'speakers'>,
  files: ReadonlyMap<string, ParsedFile>,
  unread: readonly SourceFile[],
): Problem[] {
  return [...missingPages(content, unread, files), ...namesInMetadata(content, files)];
}
