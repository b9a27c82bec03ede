import type { GetStaticPathsResult } from 'astro';
import { getContent } from '../content/current.ts';
import type { EmbedKind } from './kind.ts';
import { embedPieces, type EmbedPiece } from './pieces.ts';

interface Path {
  params: { id: string };
  props: { piece: EmbedPiece };
}

/** The pages that frames show of one kind of piece. */
export const embedPaths = (kind: EmbedKind): (Path & GetStaticPathsResult[number])[] =>
  embedPieces(getContent())
    .filter((piece) => piece.kind === kind)
    .map((piece) => ({ params: { id: piece.id }, props: { piece } }));
