/** A text in its normal form, and where each of its characters stands in the text it was made of. */
export interface Normalised {
  /** The normal form. */
  plain: string;
  /** For each character of `plain`: where the characters it was made of begin in the text. */
  starts: readonly number[];
  /** … and where they end, not included. */
  ends: readonly number[];
}

/** Marks nobody sees: soft hyphens, zero-width spaces and joiners, marks of direction. */
const HIDDEN = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const BLANK = `[\\s${HIDDEN}]*`;
const QUOTE = '["\'‘’‚‛“”„‟«»‹›′″`´＇＂]';
/** Two single marks typed for a double one; a double prime also unfolds into two. */
const TWIN = "(?<twin>['‘’′´`])\\k<twin>";
const DASH = '[-‐‑‒–—―−﹘﹣－⁻₋︱︲]';
/** Most of what is written: it is its own normal form, words with single spaces between them too. */
const KEPT = '[A-Za-z0-9,;:!?()]+';
const DOT = '[.．․﹒]';
/** What joins the letter before it into one character: marks, vowels of Hangul, kana voicing. */
const JOINING = '[\\p{M}\\u1160-\\u11FF\\uFF9E-\\uFFDC]';

/** One step of the reading: each alternative is one character of the normal form, or a run kept as it is. */
const STEP = new RegExp(
  [
    `(?<kept>${KEPT}(?:\\.? ${KEPT})*(?!${JOINING}))`,
    `(?<ellipsis>${BLANK}(?:(?:${DOT}${BLANK}){0,2}…|${DOT}(?:${BLANK}${DOT}){2})(?:${BLANK}(?:…|${DOT}))*${BLANK})`,
    `(?<dash>${BLANK}(?:${DASH}${BLANK})+)`,
    `(?<space>[${HIDDEN}]*[^\\S\\uFEFF]${BLANK})`,
    `(?<hidden>[${HIDDEN}]+)`,
    `(?<quote>${TWIN}|${QUOTE})`,
    `(?<other>\\P{M}${JOINING}*|\\p{M}+)`,
  ].join('|'),
  'gu',
);

/** What a character unfolds into can hold quotation marks and dashes, which then count as such. */
function unfold(character: string): string {
  const form = character.normalize('NFKC');
  return form === character ? form : normaliseWithMap(form).plain;
}

/**
 * Brings two spellings of the same words together: Unicode form, quotation marks and apostrophes of
 * every kind (`'`), dashes (`-`, with or without white space around them), ellipses, the kind and
 * amount of white space, characters nobody sees. Letters, words, stops and their order stay as they
 * are, so a changed word shows.
 */
export function normaliseWithMap(text: string): Normalised {
  const plain: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: raw, index, groups = {} } of text.matchAll(STEP)) {
    if (groups['kept']) {
      plain.push(raw);
      for (let at = index; at < index + raw.length; at += 1) {
        starts.push(at);
        ends.push(at + 1);
      }
      continue;
    }
    const form = formOf(raw, groups);
    plain.push(form);
    for (let units = form.length; units > 0; units -= 1) {
      starts.push(index);
      ends.push(index + raw.length);
    }
  }
  return { plain: plain.join(''), starts, ends };
}

function formOf(raw: string, groups: Record<string, string | undefined>): string {
  if (groups['space'] !== undefined) return ' ';
  if (groups['hidden'] !== undefined) return '';
  if (groups['quote'] !== undefined) return "'";
  if (groups['dash'] !== undefined) return '-';
  return groups['ellipsis'] === undefined ? unfold(raw) : '...';
}

/** The normal form of a text without white space around it, see `normaliseWithMap`. */
export function normalise(text: string): string {
  return normaliseWithMap(text).plain.trim();
}

/** A cut in a quotation: `[…]` or `[...]`. */
export const CUT = /\[\s*(?:…|\.(?:\s*\.){2})\s*\]/g;

/** The fragments of a quotation between its cuts, in their normal form. */
export function fragments(quotation: string): string[] {
  return quotation.split(CUT).map(normalise).filter(Boolean);
}
