import type { Content } from '../../content/content.ts';
import { routes, whole } from '../../lib/routes.ts';
import { embedPieces } from '../../content/embed-pieces.ts';
import { heightsOf } from './heights.ts';
import { FRAME_WIDTHS } from './widths.ts';

/** What `/embed/v1/index.json` tells of all that can be embedded. It only ever gains. */
export function embedIndex(content: Content): object {
  const { site } = content;
  const at = (path: string): string => whole(path, site);
  return {
    version: 1,
    name: site.name,
    schema: at(routes.messageSchema()),
    widths: FRAME_WIDTHS,
    pieces: embedPieces(content).map((piece) => ({
      kind: piece.kind,
      id: piece.id,
      title: piece.title,
      page: at(piece.page),
      embed: at(piece.embed),
      oembed: at(piece.oembed),
      picture: at(piece.picture),
      height: heightsOf(piece),
      steps: piece.steps,
      ...(piece.retracted !== undefined && { retracted: piece.retracted }),
    })),
  };
}
