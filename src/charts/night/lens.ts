import { scaleLinear, utcMinute } from 'd3';
import { say } from '../../catalogue/say.ts';
import { TEXT } from '../chart.ts';
import { layBand, softBand, type Band } from './band.ts';
import type { Moment, NightData } from './data.ts';
import { box, evenly, leading, tenths, within, type Line, type Rect, type Text } from './marks.ts';
import { bracket, type Bracket } from './stated.ts';
import { MINUTE } from '../../lib/time.ts';
import { capital } from '../../lib/typeset.ts';
import { fullWords } from './words.ts';

/** A moment on an axis. `full` is for those who point at it. */
export interface Point {
  id: string;
  precision: Moment['precision'];
  x: number;
  y: number;
  full: string;
  label?: Text;
  /** From the mark to its label, as an SVG path. */
  stem?: string;
}

export interface Tick {
  line: Line;
  label?: Text;
}

export interface Lens {
  frame: Rect;
  heading: Text;
  axis: Line;
  ticks: Tick[];
  points: Point[];
  band: Band;
  /** What the two soft ends are. */
  edges: Text[];
  dark?: Text;
  /** The length as it was given, as a bracket with its words. */
  stated?: Bracket;
}

const TEN = 10 * MINUTE;

/** The stretch under the lens: the outage with its soft ends and some minutes on either side. */
export function lensSpan({ down, back }: NonNullable<NightData['outage']>): [number, number] {
  return [
    Math.floor((down.earliest - TEN) / TEN) * TEN,
    Math.ceil((back.latest + TEN / 2) / TEN) * TEN,
  ];
}

/**
 * The minutes around the outage on an axis of their own.
 * @param frame its place and width; its height is worked out
 * @param times from the length of the lens's axis (px) to how many times as long that is
 */
export function makeLens(
  data: NightData & { outage: NonNullable<NightData['outage']> },
  frame: Omit<Rect, 'height'>,
  times: (length: number) => number,
): Lens {
  const { words: called, down, back } = data.outage;
  const { bare, range } = data.time;
  const span = lensSpan(data.outage);
  const [left, right] = [frame.x + 8, frame.x + frame.width - 8];
  const x = scaleLinear(span, [left + 16, right - 16]).interpolate(tenths);
  const roomy = frame.width > 500;
  const text = (at: number, y: number, anchor: Text['anchor'], lines: string[]): Text =>
    within({ x: at, y, anchor, lines, size: TEXT }, left, right);

  const words = say('night.times-as-long', {
    range: range(...span),
    times: Math.round(times(x(span[1]) - x(span[0]))),
  });
  const heading = text(left, frame.y + 20, 'start', evenly(words, right - left));
  const edgeY = heading.y + leading() * heading.lines.length + 8;
  const edges = [
    text(x(down.latest), edgeY, 'end', [capital(called.begins), range(down.earliest, down.latest)]),
    text(x(back.earliest), edgeY, 'start', [
      capital(called.over),
      range(back.earliest, back.latest),
    ]),
  ];
  const depth = 44;
  const y = edgeY + leading() + 12 + depth / 2;
  const band = softBand(data.outage, x);
  const marks = data.moments.filter(({ at }) => at >= span[0] && at <= span[1]);
  const points = marks.map((moment, index): Point => {
    const at = x(moment.at);
    // It has its words on the long axis; here only the time, where there is room for it.
    const label = text(at + 9, y - 9, 'start', [
      bare(moment.at, moment.precision === 'second' ? 'second' : 'minute'),
    ]);
    const end = label.x + box(label).width;
    const following = marks[index + 1];
    const fits =
      label.x === at + 9 &&
      (!following || end < x(following.at)) &&
      (end < band.ends[0] || at > band.ends[1]);
    return {
      id: moment.id,
      precision: moment.precision,
      x: at,
      y,
      full: fullWords(moment, data.time),
      ...(fits && { label }),
    };
  });
  const tickY = y + depth / 2 + 20;
  const ticks = utcMinute
    .range(new Date(span[0]), new Date(span[1] + 1))
    .flatMap((minute): Tick[] => {
      const at = x(minute);
      const labelled = minute.getUTCMinutes() % (roomy ? 5 : 10) === 0;
      if (!labelled && !roomy) return [];
      const line = { x1: at, y1: y, x2: at, y2: y + (labelled ? 8 : 4) };
      return [
        { line, ...(labelled && { label: text(at, tickY, 'middle', [bare(minute.getTime())]) }) },
      ];
    });

  const stated =
    data.figure === undefined
      ? undefined
      : bracket(data.figure, data.by, down.at, x, {
          time: data.time,
          left,
          right,
          top: tickY + 10,
          roomy,
        });
  const last = stated?.texts.at(-1);
  const bottom = last ? last.y + leading() * (last.lines.length - 1) : tickY;
  const dark = text((band.core.from + band.core.to) / 2, y + 4, 'middle', [capital(called.during)]);
  return {
    frame: { ...frame, height: bottom + 16 - frame.y },
    heading,
    axis: { x1: x(span[0]), y1: y, x2: x(span[1]), y2: y },
    ticks,
    points,
    band: layBand(band, y, depth, 'across'),
    edges,
    ...(band.core.to - band.core.from > box(dark).width && { dark }),
    ...(stated && { stated }),
  };
}
