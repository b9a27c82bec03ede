import { nearest } from './nearest.ts';
import type { ParsedFile } from './parse.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './source-file.ts';

/**
 * Which values are ids of files in another folder. A path names keys from the top of the file;
 * `*` stands for every entry of a list. The folder without a name holds `site.yaml`. `site.themes`
 * means the list in `site.yaml`, `style.subjects` that in `style.yaml`, `pieces` what `pieces.ts` finds.
 */
export const REFERENCES: Record<string, readonly (readonly [path: string, target: string])[]> = {
  '': [
    ['outage.down', 'events'],
    ['outage.back', 'events'],
    ['outage.length.event', 'events'],
  ],
  articles: [['outlet', 'outlets']],
  utterances: [
    ['speaker', 'speakers'],
    ['theme', 'site.themes'],
    ['said.to', 'outlets'],
    ['lead', 'articles'],
    ['printings.*.article', 'articles'],
  ],
  claims: [
    ['stances.*.article', 'articles'],
    ['record.*.sources.*', 'articles'],
  ],
  events: [['sources.*', 'articles']],
  charts: [['ladder.claim', 'claims']],
  terms: [
    ['about', 'style.subjects'],
    ['except.*.article', 'articles'],
  ],
  scenes: [
    ['chart', 'charts'],
    ['utterances.*', 'utterances'],
    ['graphic.statements.*.event', 'events'],
    ['graphic.printed.*.article', 'articles'],
    ['graphic.reply.event', 'events'],
    ['graphic.reactions.*.article', 'articles'],
    ['graphic.tellings.*', 'articles'],
    ['graphic.speaker', 'speakers'],
    ['graphic.notConfirmed.*.article', 'articles'],
    ['graphic.apology.article', 'articles'],
    ['graphic.mistake.*.article', 'articles'],
    ['graphic.ordinary.*.article', 'articles'],
  ],
  corrections: [['touches.*', 'pieces']],
};

/** What a reference must be, where it is not the id of a file in a folder of the same name. */
const EXPECTED: Record<string, string> = {
  'site.themes': 'a theme in content/site.yaml',
  'style.subjects': 'a subject in content/style.yaml',
  pieces:
    '`story`, or a kind and the id of a piece: `scene/…`, `step/…`, `chart/…`, `quote/…`, `article/…` or `page/…`',
};

/** What `npm run new` calls the files of a folder, where it makes them. */
const KIND_OF: Partial<Record<string, string>> = {
  articles: 'article',
  claims: 'claim',
  events: 'event',
  outlets: 'outlet',
  speakers: 'speaker',
  utterances: 'quote',
};

/** A value that names something, and where it stands in its file. */
export interface Reference {
  path: (string | number)[];
  value: string;
  /** The folder, or the list in a file beside the folders, that it names something of. */
  target: string;
}

/** A value, and the keys that lead to it. */
export type Found = Omit<Reference, 'target'>;

/** The values at a path; `*` in it stands for every entry of a list. */
export function collect(
  value: unknown,
  [key, ...rest]: readonly string[],
  path: Reference['path'],
): Found[] {
  if (key === undefined) return typeof value === 'string' ? [{ path, value }] : [];
  if (key === '*') {
    return Array.isArray(value)
      ? value.flatMap((entry, index) => collect(entry, rest, [...path, index]))
      : [];
  }
  const next = (value as Record<string, unknown> | null | undefined)?.[key];
  return next === undefined ? [] : collect(next, rest, [...path, key]);
}

/** Everything a file names, whether it exists or not. */
export function collectReferences(file: ParsedFile): Reference[] {
  return (REFERENCES[file.folder] ?? []).flatMap(([pattern, target]) =>
    collect(file.data, pattern.split('.'), []).map((found) => ({ ...found, target })),
  );
}

/** Reports every reference to something that does not exist, with the nearest id that does. */
export function checkReferences(
  files: readonly ParsedFile[],
  ids: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  return files.flatMap((file) =>
    collectReferences(file).flatMap(({ path, value, target }) => {
      const known = ids.get(target);
      if (!known || known.includes(value)) return [];
      const where = EXPECTED[target] ?? `the id of a file in content/${target}/`;
      const key = path.findLast((part) => typeof part === 'string') ?? '';
      const suggestion = nearest(value, known);
      const kind = KIND_OF[target];
      return [
        problemAt(file, file.locate(path), {
          rule: 'unknown-reference',
          message: `\`${key}\` must be ${where}. There is no \`${value}\`.`,
          ...(suggestion && { suggestion }),
          ...(kind && { command: `npm run new ${kind}` }),
        }),
      ];
    }),
  );
}
