import { descending, max, sum } from 'd3';
import { say } from '../../catalogue/say.ts';
import { textWidth, WIDTHS, wrap } from '../chart.ts';
import { hatching, type Box } from '../words/fill.ts';
import type { NamesData, NamesTerm, Use } from './data.ts';
import { CELLS, LABEL, LINE, MARK, STEP, type Columns } from './layout.ts';

/** A use of a term, at its top left corner. */
export interface Mark {
  x: number;
  y: number;
  voice: Use['voice'];
  /** What a reader learns who points at it. */
  title: string;
}

/** A hatched place: what would stand there is not known. */
export interface Unknown {
  box: Box;
  hatching: string;
  title: string;
}

/** `wide` × `MARK` px, with a margin of 2 px above and below. */
export function unknown(title: string, x: number, y: number, wide: number): Unknown {
  const box = { x, y: y - 2, width: wide, height: MARK + 4 };
  return { box, hatching: hatching(box, 6), title };
}

export interface Row {
  id: string;
  label: { lines: string[]; x: number; y: number };
  /** How often the outlets' own running texts use the term. */
  total: { text: string; x: number; y: number };
  marks: Mark[];
  /** The middles of the cells without a use. */
  empty: { x: number; y: number }[];
  /** The cells of articles that are not measured. */
  unknown: Unknown[];
  /** The line under the row. */
  bottom: number;
}

const PAD = 8;
const TOTAL = 30;

/** In a cell the headline comes first, then the running text, then quotations. */
const VOICES: Use['voice'][] = ['headline', 'outlet', 'quoted'];
const SAID: Record<Use['voice'], string> = {
  headline: say('names.in-headline'),
  outlet: say('names.in-own-voice'),
  quoted: say('names.inside-quotes'),
};
export const said = (voice: Use['voice']): string => SAID[voice];

/** Uses in the outlets' own running texts. */
export const inOwnVoice = ({ uses }: NamesTerm): number =>
  sum(uses, ({ voice }) => (voice === 'outlet' ? 1 : 0));

/** The terms most used in the outlets' own voice first, then those most used at all. */
export const ranked = (terms: readonly NamesTerm[]): NamesTerm[] =>
  terms.toSorted(
    (a, b) => descending(inOwnVoice(a), inOwnVoice(b)) || descending(a.uses.length, b.uses.length),
  );

/** One term's row of marks, a cell an outlet, beginning at `top`. */
export function row(
  term: NamesTerm,
  outlets: NamesData['outlets'],
  columns: Columns,
  top: number,
): Row {
  const isBeside = columns.first > 0;
  const room = (isBeside ? columns.first : WIDTHS.narrow) - TOTAL;
  const lines = wrap(term.label, room, LABEL);
  const y = top + PAD + LABEL - 3;
  const marksTop = isBeside ? y - MARK : y + (lines.length - 1) * LINE + 11;
  const cells = outlets.map((outlet, index) => {
    const x = columns.first + index * columns.pitch;
    const marks = VOICES.flatMap((voice) =>
      term.uses.filter((use) => use.article === outlet.id && use.voice === voice),
    ).map((use, place): Mark => ({
      x: x + (place % columns.across) * STEP,
      y: marksTop + Math.floor(place / columns.across) * LINE,
      voice: use.voice,
      title: say('names.mark', {
        outlet: outlet.name,
        paragraph: use.paragraph,
        words: use.words,
        where: said(use.voice),
      }),
    }));
    return { outlet, x, marks };
  });
  const deepest = max(cells, ({ marks }) => max(marks, (mark) => mark.y)) ?? marksTop;
  return {
    id: term.id,
    label: { lines, x: 0, y },
    total: {
      text: String(inOwnVoice(term)),
      x: isBeside ? columns.first - TOTAL + textWidth('00', LABEL) - 6 : WIDTHS.narrow,
      y,
    },
    marks: cells.flatMap(({ marks }) => marks),
    empty: cells
      .filter(({ outlet, marks }) => outlet.measured && marks.length === 0)
      .map(({ x }) => ({ x: x + MARK / 2, y: marksTop + MARK / 2 })),
    unknown: cells
      .filter(({ outlet }) => !outlet.measured)
      .map(({ outlet, x }) =>
        unknown(say('names.unknown', { outlet: outlet.name }), x, marksTop, columns.pitch - CELLS),
      ),
    bottom: Math.max(deepest + MARK, y + (lines.length - 1) * LINE) + PAD,
  };
}
