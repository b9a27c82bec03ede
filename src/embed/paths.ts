import type { GetStaticPathsResult } from 'astro';
import { getContent } from '../checker/current.ts';
import type { EmbedKind } from '../lib/embed-kind.ts';
import { embedPieces, type EmbedPiece } from '../content/embed-pieces.ts';

interface Path {
  params: { id: string };
  props: { piece: EmbedPiece };
}

/** The pages that frames show of one kind of piece. */
export const embedPaths = (kind: EmbedKind): (Path & GetStaticPathsResult[number])[] =>
  embedPieces(getContent())
    .filter((piece) => piece.kind === kind)
    .map((piece) => ({ params: { id: piece.id }, props: { piece } }));
