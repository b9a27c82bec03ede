import { normalise } from '../lib/normalise.ts';
import { pieces, type Gap } from './pieces.ts';

/** Words that must stand in the article in one run. */
export interface Unit {
  /** In their normal form. */
  plain: string;
  /** What stands before them in the printing; none at its beginning. */
  before?: Gap;
}

/** The runs of words that a printing says are in an article, and what stands after the last one. */
export interface Units {
  units: readonly Unit[];
  after?: Gap;
}

const wider = (one: Gap | undefined, other: Gap): Gap => (one === 'cut' ? one : other);

/**
 * The runs of words of a printing whose brackets are right. Brackets that are in the article with
 * the same words are the outlet's own and count as printed; others are insertions of ours.
 * @param plain the article's normal form
 */
export function unitsOf(printed: string, plain: string): Units {
  const units: Unit[] = [];
  let words = '';
  let gap: Gap | undefined;
  const close = (): void => {
    const form = normalise(words);
    if (form) {
      units.push({ plain: form, ...(gap && { before: gap }) });
      gap = undefined;
    }
    words = '';
  };
  for (const piece of pieces(printed)) {
    if (
      piece.kind === 'words' ||
      (piece.kind === 'bracket' && plain.includes(normalise(piece.text)))
    ) {
      words += piece.text;
    } else {
      close();
      gap = wider(gap, piece.kind === 'cut' ? 'cut' : 'insertion');
    }
  }
  close();
  return { units, ...(gap && { after: gap }) };
}
