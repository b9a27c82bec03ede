import { findMarks } from './marks.ts';
import type { ParsedFile } from './parse.ts';
import type { Problem } from './problem.ts';
import { collectReferences } from './references.ts';
import type { Entry } from './schemas/index.ts';
import { problemAt } from './source-file.ts';
import { settle, type Pieces, type Standing } from './standing.ts';

/** The folders whose texts and drawings name other pieces; lists of data leave such entries out. */
const TELLING = ['', 'scenes', 'charts', 'pages', 'corrections'];

/** The standing of everything that can be named, by `folder/id`, and by the name corrections use. */
function standings(content: Pieces): ReadonlyMap<string, Standing> {
  const { articles, events, speakers, scenes, charts, claims, utterances } = settle(content);
  const found = new Map<string, Standing>();
  const add = (prefix: string, entries: readonly Entry<Standing>[]): void => {
    for (const { id, data } of entries) found.set(`${prefix}/${id}`, data);
  };
  add('articles', articles);
  add('events', events);
  add('speakers', speakers);
  add('charts', charts);
  add('claims', claims);
  add('utterances', utterances);
  add('pieces/article', articles);
  add('pieces/scene', scenes);
  add('pieces/chart', charts);
  add('pieces/quote', utterances);
  for (const { data } of scenes)
    if (data.kind === 'scroll')
      for (const { id } of data.steps) found.set(`pieces/step/${id}`, data);
  return found;
}

const isPublished = ({ data }: ParsedFile): boolean =>
  ((data as Partial<Standing>).status ?? 'published') === 'published';

/** What a published text or drawing names and readers cannot see. A mark still leads to the notice. */
function problemOf(name: string, { status, retracted }: Standing, isMark: boolean): string {
  if (status !== 'retracted')
    return `\`${name}\` is not published (\`status: ${status}\`), and this is. Publish it first, or make this a draft too.`;
  const why = `\`${name}\` was taken back: ${retracted ?? ''}`;
  return isMark
    ? `${why} Readers who follow this mark find that notice. Name another source, or take the sentence out.`
    : `${why} Name another one in its place, or take this back too.`;
}

/** Reports what published texts and drawings name that is a draft or was taken back. */
export function checkStandings(content: Pieces, files: readonly ParsedFile[]): Problem[] {
  const known = standings(content);
  return files
    .filter((file) => TELLING.includes(file.folder) && isPublished(file))
    .flatMap((file) => {
      const report = (
        key: string,
        place: { offset: number; length: number },
        isMark: boolean,
      ): Problem[] => {
        const standing = known.get(key);
        if (!standing || standing.status === 'published') return [];
        // A correction of what was taken back has its place.
        if (standing.status === 'retracted' && key.startsWith('pieces/')) return [];
        const severity = isMark && standing.status === 'retracted' ? 'warning' : 'error';
        const name = key.slice(key.indexOf('/') + 1);
        const message = problemOf(name, standing, isMark);
        return [problemAt(file, place, { rule: 'not-shown', severity, message })];
      };
      const named = collectReferences(file).flatMap(({ path, value, target }) =>
        report(`${target}/${value}`, file.locate(path), false),
      );
      const marked = findMarks(file.text).flatMap(({ article, offset, length }) =>
        report(`articles/${article}`, { offset, length }, true),
      );
      return [...named, ...marked];
    });
}
