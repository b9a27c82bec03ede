import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../checker/current.ts';
import { embedPieces, type EmbedPiece } from '../../content/embed-pieces.ts';
import { sharePicture } from '../../share/picture.ts';
import { pngOf } from '../../share/png.ts';
import { pieceName } from '../../lib/routes.ts';

export const getStaticPaths = (() =>
  embedPieces(getContent()).map((piece) => ({
    params: { path: pieceName(piece.kind, piece.id) },
    props: { piece },
  }))) satisfies GetStaticPaths;

/** The share image of a piece. */
export const GET: APIRoute<{ piece: EmbedPiece }> = async ({ props: { piece } }) =>
  new Response(pngOf(await sharePicture(piece, getContent())), {
    headers: { 'Content-Type': 'image/png' },
  });
