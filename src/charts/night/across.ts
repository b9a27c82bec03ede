import { scaleLinear, sum } from 'd3';
import { TEXT, textWidth, wrap } from '../chart.ts';
import type { NightData } from './data.ts';
import type { Point, Tick } from './lens.ts';
import { midnight, named, point, timeOf, type LongAxis } from './long-axis.ts';
import { leading, tenths, within, type Text } from './marks.ts';
import { staircase } from './place.ts';
import { HOUR } from '../../lib/time.ts';

/**
 * Across: labels stand on a staircase above the axis. It shows the night's proportions best.
 * @returns undefined where the labels do not go onto a staircase
 */
export function across(
  { moments, time }: NightData,
  span: readonly [number, number],
  width: number,
): LongAxis | undefined {
  const size = TEXT + 1;
  const scale = scaleLinear(span, [14, width - 14]).interpolate(tenths);
  const texts = moments.map((moment) => wrap(`${timeOf(moment, time)} ${moment.title}`, 400, size));
  const places = staircase(
    moments.map(({ at }, index) => ({
      x: scale(at),
      width: 8 + Math.max(0, ...(texts[index] ?? []).map((line) => textWidth(line, size))),
    })),
    width - 4,
  );
  if (!places) return undefined;
  const depths: number[] = [];
  places.forEach(({ lane }, index) => {
    const depth = (texts[index]?.length ?? 1) * leading(size) + 9;
    depths[lane] = Math.max(depths[lane] ?? 0, depth);
  });
  const y = sum(depths) + 36;
  const points = moments.map((moment, index): Point => {
    const { side, lane } = places[index] ?? { side: 'right', lane: 0 };
    const at = scale(moment.at);
    const top = y - 24 - sum(depths.slice(0, lane + 1));
    return {
      ...point(moment, time, at, y),
      stem: `M${at},${y}V${top}`,
      label: {
        x: at + (side === 'right' ? 7 : -7),
        y: top + size * 0.8,
        anchor: side === 'right' ? 'start' : 'end',
        lines: texts[index] ?? [],
        size,
        lead: timeOf(moment, time),
      },
    };
  });
  const label = (at: number, row: number, anchor: Text['anchor'], words: string): Text =>
    within({ x: at, y: y + row, anchor, lines: [words], size: TEXT }, 2, width - 2);
  const ticks = time.hours(span).map((at): Tick => {
    const x = scale(at);
    const line = { x1: x, y1: y, x2: x, y2: y + (named(at, time) ? 9 : 5) };
    return { line, ...(named(at, time) && { label: label(x, 24, 'middle', time.hour(at)) }) };
  });
  const twelve = midnight(span, time);
  const x = scale(twelve ?? 0);
  return {
    direction: 'across',
    scale,
    middle: y,
    line: { x1: scale(span[0]), y1: y, x2: scale(span[1]), y2: y },
    ticks,
    ...(twelve !== undefined && {
      midnight: {
        line: { x1: x, y1: y + 30, x2: x, y2: y + 46 },
        labels: [
          label(x - 8, 43, 'end', time.day(twelve - HOUR)),
          label(x + 8, 43, 'start', time.day(twelve)),
        ].filter((text) => text.x === x - 8 || text.x === x + 8),
      },
    }),
    points,
    bottom: y + 48,
  };
}
