import { ownPassages } from '../language/own-voice.ts';
import { findMarks } from '../../content/marks.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import { placedPieces } from '../reading/placed-pieces.ts';
import { collectReferences } from './reference-rules.ts';
import { folders, PIECES } from '../../content/register.ts';
import { problemAt } from '../reading/source-file.ts';
import { settle, standingIn, type Pieces, type Standing } from '../../content/standing.ts';

/** The standing of everything that can be named, by what names it: `folder/id`, or `pieces/` and the piece. */
function standings(
  content: Pieces,
  files: readonly ParsedFile[],
): ReadonlyMap<string, Partial<Standing>> {
  const settled = settle(content);
  const found = new Map(
    folders.flatMap((folder) =>
      standingIn(settled, folder).map(({ id, data }) => [`${folder}/${id}`, data]),
    ),
  );
  const pieces = placedPieces(files).map(({ piece, folder, id }): [string, Partial<Standing>] => [
    `${PIECES}/${piece}`,
    found.get(`${folder}/${id}`) ?? {},
  ]);
  return new Map([...found, ...pieces]);
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
  const known = standings(content, files);
  return files.filter(isPublished).flatMap((file) => {
    const report = (
      key: string,
      place: { offset: number; length: number },
      isMark: boolean,
    ): Problem[] => {
      const { status = 'published', retracted } = known.get(key) ?? {};
      if (status === 'published') return [];
      // A correction of what was taken back has its place.
      if (status === 'retracted' && key.startsWith(`${PIECES}/`)) return [];
      const severity = isMark && status === 'retracted' ? 'warning' : 'error';
      const name = key.slice(key.indexOf('/') + 1);
      const message = problemOf(name, { status, retracted }, isMark);
      return [problemAt(file, place, { rule: 'not-shown', severity, message })];
    };
    const named = collectReferences(file).flatMap(({ path, value, target, hidden }) =>
      // What goes along, or is not missed, is left out by `settle` and by what shows it.
      hidden === undefined ? report(`${target}/${value}`, file.locate(path), false) : [],
    );
    const marked = ownPassages(file)
      .filter(({ meta }) => meta.markdown)
      .flatMap(({ written, offset: from }) =>
        findMarks(written).flatMap(({ article, offset, length }) =>
          report(`articles/${article}`, { offset: from + offset, length }, true),
        ),
      );
    return [...named, ...marked];
  });
}
