import { scaleLinear, sum } from 'd3';
import { TEXT } from '../chart.ts';
import type { NightData } from './data.ts';
import type { Point, Tick } from './lens.ts';
import { midnight, named, point, timeOf, type LongAxis } from './long-axis.ts';
import { evenly, leading, tenths, type Text } from './marks.ts';
import { apart } from './place.ts';
import { HOUR } from '../../lib/time.ts';

/**
 * Down: hours on the left, labels in a column on the right, pulled apart where they crowd. It has
 * room for any number of labels and for a narrow drawing.
 */
export function down(
  { moments, time }: NightData,
  span: readonly [number, number],
  width: number,
): LongAxis {
  const [middle, column, top] = [90, 124, 26];
  const texts = moments.map((moment) => [
    timeOf(moment, time),
    ...evenly(moment.title, width - column - 2),
  ]);
  const heights = texts.map((lines) => lines.length * leading() + 9);
  const length = Math.max(((span[1] - span[0]) / HOUR) * 44, sum(heights));
  const scale = scaleLinear(span, [top, top + length]).interpolate(tenths);
  const wanted = moments.map(({ at }) => scale(at) - TEXT / 2);
  const tops = apart(wanted, heights, 4);
  const points = moments.map((moment, index): Point => {
    const y = scale(moment.at);
    const to = Math.round((tops[index] ?? 0) + TEXT / 2);
    return {
      ...point(moment, time, middle, y),
      stem: `M${middle},${y}h12L${column - 12},${to}h7`,
      label: {
        x: column,
        y: to + 4,
        anchor: 'start',
        lines: texts[index] ?? [],
        size: TEXT,
        lead: timeOf(moment, time),
      },
    };
  });
  const label = (y: number, words: string): Text => ({
    x: middle - 14,
    y: y + 4,
    anchor: 'end',
    lines: [words],
    size: TEXT,
  });
  const twelve = midnight(span, time);
  const ticks = time.hours(span).map((at): Tick => {
    const y = scale(at);
    const line = { x1: middle - (named(at, time) ? 9 : 5), y1: y, x2: middle, y2: y };
    return { line, ...(named(at, time) && at !== twelve && { label: label(y, time.hour(at)) }) };
  });
  const y = scale(twelve ?? 0);
  return {
    direction: 'down',
    scale,
    middle,
    line: { x1: middle, y1: top, x2: middle, y2: top + length },
    ticks,
    ...(twelve !== undefined && {
      midnight: {
        line: { x1: 2, y1: y, x2: middle, y2: y },
        labels: [
          label(y - 11, time.day(twelve - HOUR)),
          label(y + 12, time.hour(twelve)),
          label(y + 27, time.day(twelve)),
        ],
      },
    }),
    points,
    bottom: Math.ceil(Math.max(top + length, (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0))) + 10,
  };
}
