import { say } from '../../catalogue/say.ts';
import { TEXT } from '../chart.ts';
import { evenly, leading, type Text } from '../night/marks.ts';
import type { Row } from './data.ts';
import { ABOUT, drawReading, type ReadingMark } from './reading.ts';

/** A sample of a mark and what it means. */
export interface KeyItem {
  mark: ReadingMark;
  label: Text;
}

const MEANING: Record<`${ReadingMark['kind']} ${ReadingMark['sense']}`, string> = {
  'down exact': say('clock.down-exact'),
  'down about': say('clock.down-about', { minutes: ABOUT }),
  'down before': say('clock.down-before'),
  'down by': say('clock.down-by'),
  'back exact': say('clock.back-exact'),
  'back about': say('clock.back-about', { minutes: ABOUT }),
  'back before': say('clock.back-before'),
  'back by': say('clock.back-by'),
};

/**
 * The meaning of every mark that the rows use, in one column or two.
 * @param top where it begins
 * @returns the items and where they end
 */
export function drawKey(
  rows: readonly Row[],
  width: number,
  top: number,
): { items: KeyItem[]; bottom: number } {
  const used = new Set(
    rows.flatMap(({ down, back }) => [
      ...(down ? [`down ${down.sense}`] : []),
      ...(back ? [`back ${back.sense}`] : []),
    ]),
  );
  const kinds = (Object.keys(MEANING) as (keyof typeof MEANING)[]).filter((kind) => used.has(kind));
  const columns = width > 500 ? 2 : 1;
  const perColumn = Math.ceil(kinds.length / columns);
  const items: KeyItem[] = [];
  let bottom = top;
  let y = top;
  kinds.forEach((name, index) => {
    if (index % Math.max(perColumn, 1) === 0) y = top;
    const left = 4 + Math.floor(index / perColumn) * (width / columns);
    const lines = evenly(MEANING[name], width / columns - 62);
    const [kind, sense] = name.split(' ') as [ReadingMark['kind'], ReadingMark['sense']];
    const sample = { earliest: sense === 'before' ? 0 : 6, latest: 6, sense, printed: '' };
    const middle = y + 10;
    items.push({
      mark: drawReading(kind, sample, (time) => left + 4 + time * 5, middle),
      label: { x: left + 54, y: middle + 4, anchor: 'start', lines, size: TEXT },
    });
    y += Math.max(24, lines.length * leading() + 9);
    bottom = Math.max(bottom, y);
  });
  return { items, bottom };
}
