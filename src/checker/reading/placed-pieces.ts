import type { Folder } from '../../content/content.ts';
import type { Piece } from '../../content/pieces.ts';
import { fileMeta, folders } from '../../content/register.ts';
import type { ParsedFile } from './parse.ts';
import { toldIn } from './told.ts';

/** A piece, and the file it stands in. */
export interface PlacedPiece {
  piece: Piece;
  folder: Folder;
  id: string;
}

/** Every piece that is a file or a part of one. */
export function placedPieces(files: readonly ParsedFile[]): PlacedPiece[] {
  return folders.flatMap((folder) => {
    const { piece } = fileMeta(folder);
    return files
      .filter((file) => file.folder === folder)
      .flatMap((file) => {
        const inside = toldIn(file).flatMap(({ meta, value }): Piece[] =>
          meta.piece === undefined ? [] : [`${meta.piece}/${String(value)}`],
        );
        const whole: Piece[] = piece === undefined ? [] : [`${piece}/${file.id}`];
        return [...whole, ...inside].map((one) => ({ piece: one, folder, id: file.id }));
      });
  });
}

/** Every piece there is, in the files as they were read. */
export const piecesIn = (files: readonly ParsedFile[]): Piece[] => [
  'story',
  ...placedPieces(files).map(({ piece }) => piece),
];
