import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../checker/current.ts';
import { oembed } from '../../embed/oembed.ts';
import { embedPieces, type EmbedPiece } from '../../content/embed-pieces.ts';
import { snippetPiece } from '../../embed/snippets/piece.ts';
import { pieceName, routes, whole } from '../../lib/routes.ts';

export const getStaticPaths = (() =>
  embedPieces(getContent()).map((piece) => ({
    params: { path: pieceName(piece.kind, piece.id) },
    props: { piece },
  }))) satisfies GetStaticPaths;

/** How a host embeds a piece. */
export const GET: APIRoute<{ piece: EmbedPiece }> = ({ props: { piece } }) => {
  const content = getContent();
  return Response.json(oembed(snippetPiece(piece, content), whole(routes.story(), content.site)));
};
