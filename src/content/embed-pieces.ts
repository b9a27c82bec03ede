import type { Content } from './content.ts';
import { routes } from '../lib/routes.ts';
import type { EmbedKind } from '../lib/embed-kind.ts';

/** A piece that another page can embed, with its addresses as paths from the host's root. */
export interface EmbedPiece {
  kind: EmbedKind;
  /** Unique within its kind; the story's is `story`. */
  id: string;
  title: string;
  /** The page that shows the piece alone, with all that belongs to it. */
  page: string;
  /** The page made for frames. */
  embed: string;
  /** The oEmbed answer, as JSON. */
  oembed: string;
  /** The share image, as PNG. */
  picture: string;
  /** The ids of its steps in order; empty for what has none. */
  steps: readonly string[];
  /** Why it was taken back. Its addresses then show nothing but this. */
  retracted?: string;
}

interface Made {
  id: string;
  data: { title: string; retracted?: string | undefined };
}

const piece = (
  kind: EmbedKind,
  { id, data: { title, retracted } }: Made,
  steps: readonly string[] = [],
): EmbedPiece => ({
  kind,
  id,
  title,
  page: routes.piece(kind, id),
  embed: routes.frame(kind, id),
  oembed: routes.oembed(kind, id),
  picture: routes.picture(kind, id),
  steps,
  ...(retracted !== undefined && { retracted }),
});

/**
 * Every piece that other pages can embed: the story, its scroll scenes, its charts and its quotes.
 * @param content what pages show: published pieces, and those that were taken back
 */
export function embedPieces({ site, scenes, charts, utterances }: Content): EmbedPiece[] {
  const scrolled = scenes.flatMap((scene) =>
    scene.data.kind === 'scroll' ? [{ ...scene, data: scene.data }] : [],
  );
  const scenePieces = scrolled.map((scene) =>
    piece(
      'scene',
      scene,
      scene.data.steps.map(({ id }) => id),
    ),
  );
  const shown = scenePieces.filter(({ retracted }) => retracted === undefined);
  return [
    piece(
      'story',
      { id: 'story', data: { title: site.name } },
      shown.flatMap(({ steps }) => steps),
    ),
    ...scenePieces,
    ...charts.map((chart) => piece('chart', chart)),
    ...utterances.map((utterance) => piece('quote', utterance)),
  ];
}

/**
 * One of them.
 * @throws {RangeError} when there is none of this kind and id
 */
export function pieceOf(content: Content, kind: EmbedKind, id: string): EmbedPiece {
  const found = embedPieces(content).find((one) => one.kind === kind && one.id === id);
  if (!found) throw new RangeError(`There is no ${kind} \`${id}\` to embed.`);
  return found;
}
