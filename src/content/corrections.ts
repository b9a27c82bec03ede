import { partialDate } from '../lib/partial-date.ts';
import { pieceLink, type Piece, type PieceLink } from './pieces.ts';
import type { Content } from './content.ts';
import { routes } from '../lib/routes.ts';

/** A correction as pages show it. */
export interface CorrectionView {
  id: string;
  /** Its place on the page of corrections. */
  href: string;
  date: string;
  /** The date in a reader's words. */
  day: string;
  pieces: (PieceLink & { piece: Piece })[];
  was: string;
  now: string;
  /** Markdown with source marks. */
  why: string;
  /** Why it was itself a mistake; it then stands only in the list of all. */
  withdrawn?: string;
}

/** The id of a correction's entry on the page of corrections. */
export const correctionAnchor = (id: string): string => `correction-${id}`;

/** The address of a correction's entry on the page of corrections. */
export const correctionAddress = (id: string): string =>
  routes.page('corrections', correctionAnchor(id));

/** Every correction that may be shown, newest first; of one day, the one made last first. */
export function allCorrections(content: Content): CorrectionView[] {
  return content.corrections
    .filter(({ data }) => data.status === 'published' || data.status === 'retracted')
    .map(({ id, data: { date, touches, was, now, why, retracted } }) => ({
      id,
      href: correctionAddress(id),
      date,
      day: partialDate(date),
      pieces: (touches as Piece[]).map((piece) => ({ piece, ...pieceLink(content, piece) })),
      was,
      now,
      why,
      ...(retracted !== undefined && { withdrawn: retracted }),
    }))
    .reverse()
    .sort((a, b) => b.date.localeCompare(a.date));
}

/** The corrections in force that touch any of some pieces, newest first. */
export function correctionsOf(content: Content, pieces: readonly Piece[]): CorrectionView[] {
  return allCorrections(content).filter(
    ({ withdrawn, pieces: touched }) =>
      withdrawn === undefined && touched.some(({ piece }) => pieces.includes(piece)),
  );
}

/** Every piece that stands on the page of the story. */
export function piecesOfStory({ scenes, charts, utterances }: Content): Piece[] {
  return [
    'story',
    ...scenes.flatMap(({ id, data }): Piece[] => [
      `scene/${id}`,
      ...(data.kind === 'scroll' ? data.steps.map((step): Piece => `step/${step.id}`) : []),
    ]),
    ...charts.map(({ id }): Piece => `chart/${id}`),
    ...utterances.map(({ id }): Piece => `quote/${id}`),
  ];
}
