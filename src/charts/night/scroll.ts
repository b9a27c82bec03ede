import { scaleLinear, sum } from 'd3';
import { say } from '../../catalogue/say.ts';
import { TEXT } from '../chart.ts';
import type { ScrollModel } from '../scroll.ts';
import { layBand, softBand, type Band } from './band.ts';
import type { NightData } from './data.ts';
import { lensSpan, makeLens, type Lens, type Point, type Tick } from './lens.ts';
import { point, timeOf } from './long-axis.ts';
import { evenly, tenths, within, type Line, type Text } from './marks.ts';
import { spanOf } from './model.ts';
import { apart } from './place.ts';
import { HOUR } from '../../lib/time.ts';
import { capital } from '../../lib/typeset.ts';
import { describeMoments } from './words.ts';

/** Layers: the axis, what is timed on it with its list, the outage, and the outage enlarged. */
export interface NightScrollModel extends ScrollModel {
  axis: Line;
  ticks: Tick[];
  /** Numbered in the order of time; the stem leads up to the number. */
  points: (Point & { number: number; stem: string; numberX: number })[];
  /** The numbers with their times and titles; it gives way to the lens. */
  list: { number: number; time: string; lines: string[]; y: number }[];
  band?: Band;
  /** The outage in words, under the list. */
  outage?: { words: string; y: number };
  lens?: Lens;
  funnel?: string;
  says: Record<'axis' | 'tweets' | 'outage' | 'lens', string>;
}

const WIDTH = 288;
/** Where the axis runs, and where the list and the lens begin. */
const [AXIS, BELOW] = [42, 82];
const NUMBER = 15;
/** Of the list: a line, one more line of the same title, and where titles begin. */
const [LINE, MORE, TITLE] = [17, 14, 98];
/** More lines would be too small on a phone; the chart itself has them all. */
const MOST = 9;

const meanwhile = (during: string, range: string, minutes: number | undefined): string =>
  minutes === undefined
    ? say('night.meanwhile', { during, range })
    : say('night.meanwhile-minutes', { during, range, minutes });

/** The night on a stage: one axis to scale, its moments numbered, and the outage under a lens. */
export function nightScroll(data: NightData): NightScrollModel {
  const moments = data.moments.slice(0, MOST);
  const { outage, figure, time } = data;
  const { hour, hours, minutes, range } = time;
  const timed = { ...data, moments };
  const span = moments.length > 0 || outage ? spanOf(timed) : ([0, HOUR] as const);
  const x = scaleLinear(span, [4, WIDTH - 4]).interpolate(tenths);
  const places = apart(
    moments.map(({ at }) => x(at) - NUMBER / 2),
    moments.map(() => NUMBER),
    0,
  );
  const overhang = Math.max(0, (places.at(-1) ?? 0) + NUMBER - WIDTH);
  const points = moments.map((moment, index) => {
    const at = x(moment.at);
    const numberX = (places[index] ?? 0) - overhang + NUMBER / 2;
    const stem = `M${at} ${AXIS}V${AXIS - 8}L${numberX} ${AXIS - 20}v-4`;
    return { ...point(moment, time, at, AXIS), number: index + 1, numberX, stem };
  });
  const lines = moments.map(({ title }) => evenly(title, (WIDTH - TITLE) * 1.1));
  const list = moments.map((moment, index) => ({
    number: index + 1,
    time: timeOf(moment, time),
    lines: lines[index] ?? [],
    y: BELOW + 14 + LINE * index + MORE * sum(lines.slice(0, index), ({ length }) => length - 1),
  }));
  const under = BELOW + 14 + LINE * list.length + MORE * sum(lines, ({ length }) => length - 1);
  const stretch = outage && lensSpan(outage).map(x);
  const lens =
    outage &&
    makeLens(
      { ...timed, outage },
      { x: 1, y: BELOW, width: WIDTH - 2 },
      (longer) => longer / ((stretch?.[1] ?? 1) - (stretch?.[0] ?? 0)),
    );
  const [from = 0, to = 0] = stretch ?? [];
  const words = outage
    ? meanwhile(capital(outage.words.during), range(outage.down.at, outage.back.at), figure)
    : '';
  return {
    width: WIDTH,
    height: Math.max(under + 8, lens ? lens.frame.y + lens.frame.height + 2 : 0),
    axis: { x1: x(span[0]), y1: AXIS, x2: x(span[1]), y2: AXIS },
    ticks: hours(span).map((at): Tick => {
      const isNamed = minutes(at) % 240 === 0;
      const line = { x1: x(at), y1: AXIS, x2: x(at), y2: AXIS + (isNamed ? 9 : 5) };
      const text: Text = {
        x: x(at),
        y: AXIS + 23,
        anchor: 'middle',
        lines: [hour(at)],
        size: TEXT,
      };
      return { line, ...(isNamed && { label: within(text, 0, WIDTH) }) };
    }),
    points,
    list,
    ...(outage && { band: layBand(softBand(outage, x), AXIS, 26, 'across') }),
    ...(outage && { outage: { words, y: under } }),
    ...(lens && {
      lens,
      funnel: `${from},${AXIS + 15} ${to},${AXIS + 15} ${WIDTH - 1},${BELOW} 1,${BELOW}`,
    }),
    says: {
      axis: describeMoments(data),
      tweets: moments
        .map((moment) =>
          say('night.moment-sentence', { time: timeOf(moment, time), title: moment.title }),
        )
        .join(' '),
      // A time may end in a point of its own.
      outage: words.replace(/[^.]$/, '$&.'),
      lens: outage
        ? say('night.enlarged', {
            down: range(outage.down.earliest, outage.down.latest),
            back: range(outage.back.earliest, outage.back.latest),
          })
        : '',
    },
  };
}
