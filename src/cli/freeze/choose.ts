import { nearest } from '../../lib/nearest.ts';
import type { EmbedPiece } from '../../content/embed-pieces.ts';

const isFreezable = ({ kind }: EmbedPiece): boolean => kind === 'quote' || kind === 'chart';
const nameOf = ({ kind, id }: EmbedPiece): string => `${kind}/${id}`;

/**
 * The piece that is to be frozen.
 * @param asked as in `quote/wild-time`
 * @throws {RangeError} with a message for whoever typed it
 */
export function chooseFreezable(
  asked: string | undefined,
  pieces: readonly EmbedPiece[],
): EmbedPiece {
  if (asked === undefined)
    throw new RangeError(
      'Say what to freeze: `npm run freeze -- quote/ID` or `npm run freeze -- chart/ID`.',
    );
  const piece = pieces.find((one) => nameOf(one) === asked);
  if (piece && !isFreezable(piece))
    throw new RangeError(
      `\`${asked}\` moves, and a frozen copy has no script. Freeze a quote or a chart.`,
    );
  if (piece?.retracted !== undefined)
    throw new RangeError(
      `\`${asked}\` was taken back, so there is nothing to freeze: ${piece.retracted}`,
    );
  if (piece) return piece;
  const names = pieces.filter(isFreezable).map(nameOf);
  const near =
    nearest(asked, names) ?? names.find((name) => name.slice(name.indexOf('/') + 1) === asked);
  throw new RangeError(
    `There is no \`${asked}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`} The quotes are in content/utterances/, the charts in content/charts/.`,
  );
}
