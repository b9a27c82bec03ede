import { normalise } from '../lib/normalise.ts';
import { isChance, stretches, tokens } from '../lib/wording/compare.ts';

/**
 * A piece of a printing beside the reference wording. `changed` words are the outlet's own,
 * `left-out` words stand in the reference only; `spelling` and `punctuation` are the same words
 * written in another way.
 */
export interface Piece {
  text: string;
  kind: 'same' | 'changed' | 'left-out' | 'spelling' | 'punctuation';
}

/** More words than these left out in one place are a shorter quotation, not another wording. */
const LEFT_OUT = 3;

const letters = (token: string): string =>
  normalise(token)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

function written(printed: string, reference: string): Piece['kind'] {
  if (normalise(printed) === normalise(reference)) return 'same';
  return letters(printed) === letters(reference) ? 'punctuation' : 'spelling';
}

/** Joins neighbouring pieces of one kind, a space between their tokens. */
function joined(pieces: readonly Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (last?.kind !== piece.kind) return [...all, piece];
    return [...all.slice(0, -1), { ...last, text: `${last.text} ${piece.text}` }];
  }, []);
}

/**
 * A printing piece by piece, in its own order, with what it changes, leaves out or writes otherwise.
 * Words left out at the beginning, the end or at a cut are no difference: the printing is shorter.
 */
export function difference(reference: string, printed: string): Piece[] {
  const [there, here] = [tokens(reference), tokens(printed)];
  const [worded, printedWords] = [there, here].map((all) => all.filter(({ key }) => key !== ''));
  const all = stretches(
    (worded ?? []).map(({ key }) => key),
    (printedWords ?? []).map(({ key }) => key),
  );
  const pieces: Piece[] = [];
  let [from, at, shown] = [0, 0, 0];
  /** What has no words, such as a cut, keeps its place between those that have. */
  const show = (count: number, kindOf: (token: string, index: number) => Piece['kind']): void => {
    for (let index = 0; index < count; index += 1) {
      const token = printedWords?.[at + index];
      while (here[shown] !== token && shown < here.length) {
        pieces.push({ text: here[shown]?.text ?? '', kind: 'same' });
        shown += 1;
      }
      pieces.push({ text: token?.text ?? '', kind: kindOf(token?.text ?? '', index) });
      shown += 1;
    }
  };
  all.forEach((stretch, index) => {
    const isSame = stretch.common && !isChance(stretch, index, all);
    const left = worded?.slice(from, from + stretch.reference) ?? [];
    const isInside = index > 0 && index < all.length - 1 && here[shown]?.key !== '';
    const isShort = left.length <= LEFT_OUT || stretch.printed > 0;
    if (!isSame && left.length > 0 && isInside && isShort)
      pieces.push({ text: left.map(({ text }) => text).join(' '), kind: 'left-out' });
    show(stretch.printed, (token, place) =>
      isSame ? written(token, left[place]?.text ?? '') : 'changed',
    );
    from += stretch.reference;
    at += stretch.printed;
  });
  for (const { text } of here.slice(shown)) pieces.push({ text, kind: 'same' });
  return joined(pieces);
}
