import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../content/current.ts';
import { oembed } from '../../embed/oembed.ts';
import { embedPieces, type EmbedPiece } from '../../embed/pieces.ts';
import { snippetPiece } from '../../embed/snippets/piece.ts';

export const getStaticPaths = (() =>
  embedPieces(getContent()).map((piece) => ({
    params: { path: piece.oembed.replace(/^\/oembed\/|\.json$/g, '') },
    props: { piece },
  }))) satisfies GetStaticPaths;

/** How a host embeds a piece. */
export const GET: APIRoute<{ piece: EmbedPiece }> = ({ props: { piece } }) =>
  Response.json(oembed(snippetPiece(piece, getContent())));
