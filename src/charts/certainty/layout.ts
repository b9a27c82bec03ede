import { say } from '../../catalogue/say.ts';
import { textWidth, wrap } from '../chart.ts';
import { fitName, type Fitted } from '../words/outlets.ts';
import type { CertaintyData, Evidence } from './data.ts';
import { decisive, type Rung } from './rung.ts';

/** Sizes of text, in px. */
export const NAME = 15;
export const QUOTE = 17;
export const SMALL = 12;
/** From one line of a quotation to the next, in px. */
export const LINE = 22;
/** The side of a mark, the middle of the vertical line, and the left edge of the texts, in px. */
export const MARK = 15;
export const AXIS = 11;
export const LEFT = 34;

/** Newsreader runs narrower than the letters that `textWidth` reckons with. */
export const SERIF = 0.86;

/** Between a quotation and its paragraph, in px. */
export const GAP = 10;

export interface Quote {
  lines: string[];
  x: number;
  /** The baseline of the first line. */
  y: number;
  /** `inline` where it follows the last line; `x` is then the furthest right that it can begin. */
  paragraph: { text: string; x: number; y: number; inline: boolean };
}

export interface Place {
  id: string;
  rung: Rung;
  name: Fitted & { x: number; y: number };
  quotes: Quote[];
  /** The middle of its mark on the vertical line. */
  mark: { x: number; y: number };
  bottom: number;
}

/** Words in quotation marks, and after their last line the paragraph, where there is room for it. */
function quote({ words, paragraph }: Evidence, top: number, right: number): Quote {
  const room = right - LEFT;
  const lines = wrap(`“${words}”`, room, QUOTE * SERIF);
  const text = say('place.paragraph', { paragraph });
  const y = top + QUOTE;
  const last = y + (lines.length - 1) * LINE;
  const end = LEFT + textWidth(lines.at(-1) ?? '', QUOTE * SERIF) + GAP;
  const isBeside = end + textWidth(text, SMALL) <= right;
  const where = isBeside
    ? { text, x: end, y: last, inline: true }
    : { text, x: LEFT, y: last + LINE - 3, inline: false };
  return { lines, x: LEFT, y, paragraph: where };
}

/** An outlet on the ladder: its name, and under it the words that put it there. */
export function place(
  outlet: CertaintyData['outlets'][number],
  rung: Rung,
  top: number,
  { name: nameRight, quote: right }: { name: number; quote: number },
): Place {
  const y = top + NAME;
  const quotes = decisive(rung, outlet.evidence).reduce<Quote[]>((done, evidence) => {
    const below = done.at(-1)?.paragraph.y ?? y;
    return [...done, quote(evidence, below + 6, right)];
  }, []);
  return {
    id: outlet.id,
    rung,
    name: { ...fitName(outlet, nameRight - LEFT, NAME), x: LEFT, y },
    quotes,
    mark: { x: AXIS, y: y - 5 },
    bottom: (quotes.at(-1)?.paragraph.y ?? y) + 6,
  };
}
