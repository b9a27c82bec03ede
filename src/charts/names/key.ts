import { say } from '../../catalogue/say.ts';
import { TEXT, textWidth } from '../chart.ts';
import type { NamesData } from './data.ts';
import { LINE, MARK } from './layout.ts';
import { unknown, type Mark, type Unknown } from './rows.ts';

/** A mark, or a hatched place, and its meaning. */
export interface KeyItem {
  x: number;
  y: number;
  text: string;
  mark: Pick<Mark, 'x' | 'y' | 'voice'> | Unknown;
}

const KEY: [Mark['voice'], string][] = [
  ['outlet', say('names.own-voice')],
  ['headline', say('names.headline')],
  ['quoted', say('names.in-quotes')],
];
const UNKNOWN = ['unknown', say('names.not-measured')] as const;

/** What the marks mean, in as many lines as needed; hatching is explained where there is any. */
export function keyOf({ outlets }: NamesData, width: number): KeyItem[] {
  const missing = outlets.some(({ measured }) => !measured);
  let x = 0;
  let y = TEXT;
  return [...KEY, ...(missing ? [UNKNOWN] : [])].map(([voice, text]) => {
    const side = voice === 'unknown' ? 2 * MARK : MARK;
    const wide = side + 6 + textWidth(text);
    if (x + wide > width) {
      x = 0;
      y += LINE + 3;
    }
    const at = { x, y: y - MARK };
    const mark = voice === 'unknown' ? unknown(text, at.x, at.y, side) : { ...at, voice };
    x += wide + 16;
    return { x: at.x + side + 6, y, text, mark };
  });
}
