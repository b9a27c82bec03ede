import { say } from '../../catalogue/say.ts';
import { TEXT, WIDTHS, type ChartModel, type Size } from '../chart.ts';
import { across } from './across.ts';
import { layBand, softBand, type Band } from './band.ts';
import type { NightData } from './data.ts';
import { down } from './down.ts';
import { lensSpan, makeLens, type Lens } from './lens.ts';
import type { LongAxis } from './long-axis.ts';
import type { Text } from './marks.ts';
import { describe, table } from './words.ts';
import { HOUR } from '../../lib/time.ts';

export interface NightModel extends ChartModel {
  /** Missing when there is nothing to show. */
  axis?: LongAxis;
  /** The outage on the long axis. */
  band?: Band;
  lens?: Lens;
  /** From the corners of the stretch on the long axis to those of the lens, as SVG points. */
  funnel?: string;
  /** What the marks mean. */
  key: { precision: 'second' | 'minute' | 'about'; x: number; y: number; label: Text }[];
}

/** The whole hours and half hours around everything that is drawn. */
export function spanOf({ moments, outage }: NightData): [number, number] {
  const times = [...moments.map(({ at }) => at), ...(outage ? lensSpan(outage) : [])];
  const half = HOUR / 2;
  const from = Math.floor(Math.min(...times) / half) * half;
  return [from, Math.max(Math.ceil(Math.max(...times) / half) * half, from + HOUR)];
}

/**
 * The night to scale, with the minutes around the outage once more under a lens.
 * The long axis runs across where its labels find room on a staircase above it, because that shows
 * best how short the outage was. On a phone an hour would be 22 px and the labels would have to
 * stand on each other; there, and where there are too many labels, it runs down.
 */
export function nightModel(data: NightData, size: Size): NightModel {
  const width = WIDTHS[size];
  const words = { description: describe(data), table: table(data) };
  const { moments, outage } = data;
  if (moments.length === 0 && !outage) return { width, height: 40, key: [], ...words };

  const span = spanOf(data);
  const axis = (size === 'wide' ? across(data, span, width) : undefined) ?? down(data, span, width);
  const gap = axis.direction === 'across' ? 34 : 30;
  const stretch = outage && lensSpan(outage).map(axis.scale);
  const lens =
    outage &&
    makeLens(
      { ...data, outage },
      { x: 2, y: axis.bottom + gap, width: width - 4 },
      (longer) => longer / ((stretch?.[1] ?? 1) - (stretch?.[0] ?? 0)),
    );
  const below = (lens ? lens.frame.y + lens.frame.height : axis.bottom) + 26;
  const key = keyOf(data, width, below);
  return {
    width,
    height: (key.at(-1)?.label.y ?? below - 26) + 10,
    ...words,
    axis,
    ...(outage && {
      band: layBand(softBand(outage, axis.scale), axis.middle, 30, axis.direction),
    }),
    ...(lens && { lens }),
    ...(lens && stretch && { funnel: funnel(axis, stretch, lens) }),
    key,
  };
}

/** Where the long axis runs down, the stretch is only framed: a funnel would cross the labels. */
function funnel(axis: LongAxis, [from = 0, to = 0]: number[], { frame }: Lens): string {
  const { middle } = axis;
  const points =
    axis.direction === 'down'
      ? [
          [middle - 20, from],
          [middle + 20, from],
          [middle + 20, to],
          [middle - 20, to],
        ]
      : [
          [from, middle - 20],
          [to, middle - 20],
          [to, axis.bottom - 4],
          [frame.x + frame.width, frame.y],
          [frame.x, frame.y],
          [from, axis.bottom - 4],
        ];
  return points.map((point) => point.join()).join(' ');
}

/** What the marks mean that are in the drawing; in two columns where it is narrow. */
function keyOf({ moments }: NightData, width: number, y: number): NightModel['key'] {
  const words = {
    second: say('night.key-second'),
    minute: say('night.key-minute'),
    about: say('night.key-about'),
  } as const;
  const kinds = new Set(
    moments.map(({ precision }) => (precision === 'hour' ? 'about' : precision)),
  );
  const used = (['second', 'minute', 'about'] as const).filter((kind) => kinds.has(kind));
  return used.map((precision, index) => {
    const column = width < 400 ? 0 : index;
    const at = y + (width < 400 ? index * 20 : 0);
    const x = 4 + column * 190;
    const label = { x: x + 16, y: at, anchor: 'start', size: TEXT } as const;
    return { precision, x: x + 5, y: at - 4, label: { ...label, lines: [words[precision]] } };
  });
}
