import { describe, expect, it } from 'vitest';
import { nightData } from '../../../src/charts/night/data.ts';
import { nightModel } from '../../../src/charts/night/model.ts';
import { nightScroll } from '../../../src/charts/night/scroll.ts';
import { tellingsData, type TellingsData } from '../../../src/charts/tellings/data.ts';
import { tellingsModel } from '../../../src/charts/tellings/model.ts';
import { tellingsScroll } from '../../../src/charts/tellings/scroll.ts';
import { tellings } from '../../../src/graphics/tellings/scene.ts';
import { timeline } from '../../../src/graphics/timeline/scene.ts';
import { content } from '../support/content.ts';
import { COUNTS, outletsOf } from './matrix-texts.ts';

/** Room on the smallest stage: a phone of 320 by 600 px, its bar, the caption and the padding off. */
const ROOM = { width: 288, height: 240 };
const data = tellingsData(content);
const night = nightData(content);

const madeUp = (count: number, passages: number): TellingsData => {
  const outlets = outletsOf(count, count === 60);
  const sayings = Array.from({ length: passages }, (_, index) => ({
    id: `saying-${index}`,
    title: `Saying ${index}`,
    theme: 'a',
    printings: outlets.map(({ id }) => ({
      article: id,
      paragraph: 1,
      text: 'so it goes',
      altered: false,
    })),
  }));
  return { outlets, themes: [{ id: 'a', name: 'A' }], sayings };
};

describe('the chart of printed words on a stage', () => {
  it('has the same marks as the chart itself', () => {
    const drawn = tellingsScroll(data);
    const cells = tellingsModel(data, 'wide').groups.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells),
    );
    const count = (shape: string): number => cells.filter((cell) => cell.shape === shape).length;
    expect(drawn.part).toBeUndefined();
    expect(drawn.same).toHaveLength(count('disc'));
    expect(drawn.different).toHaveLength(count('ring'));
    expect(drawn.passages).toHaveLength(cells.length);
  });

  it('frames the passages that every outlet prints', () => {
    const drawn = tellingsScroll(data);
    const full = data.sayings.filter(({ printings }) =>
      data.outlets.every(({ id }) => printings.some(({ article }) => article === id)),
    );
    expect(full).toHaveLength(1);
    expect(drawn.every?.words).toBe(full[0]?.title);
    const framed = drawn.passages.filter(({ x }) => {
      const at = x * drawn.scale;
      return at > (drawn.every?.x ?? 0) && at < (drawn.every?.x ?? 0) + (drawn.every?.width ?? 0);
    });
    expect(framed).toHaveLength(data.outlets.length);
  });

  it.each(COUNTS)(
    'fits the smallest stage with %d outlets, and says so where it is a part',
    (count) => {
      for (const passages of [0, 1, 14, 40]) {
        const drawn = tellingsScroll(madeUp(count, passages));
        expect(drawn.width).toBeLessThanOrEqual(ROOM.width);
        expect(drawn.height).toBeLessThanOrEqual(ROOM.height + 60);
        for (const { x, y } of drawn.passages) {
          expect(x * drawn.scale).toBeLessThanOrEqual(drawn.width);
          expect(y * drawn.scale).toBeLessThanOrEqual(drawn.height);
        }
        expect(drawn.part !== undefined).toBe(drawn.passages.length < count * passages);
      }
    },
  );

  it('has words for each layer of its scene', () => {
    expect(Object.keys(tellingsScroll(data).says)).toEqual(Object.keys(tellings.stops));
  });
});

describe('the night on a stage', () => {
  const drawn = nightScroll(night);

  it('numbers the moments of the chart in the order of time', () => {
    const ids = nightModel(night, 'wide').axis?.points.map(({ id }) => id);
    expect(drawn.points.map(({ id }) => id)).toEqual(ids);
    expect(drawn.list.map(({ number }) => number)).toEqual(ids?.map((_, index) => index + 1));
    expect(drawn.list[0]?.time).toBe('6:35:43 p.m.');
  });

  it('keeps the numbers apart and inside the drawing', () => {
    const places = drawn.points.map(({ numberX }) => numberX);
    places.slice(1).forEach((place, index) => {
      expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(14.9);
    });
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(drawn.width);
  });

  it('draws the outage to the scale of the axis', () => {
    const [first, last] = [night.moments[0], night.moments.at(-1)];
    const span = (last?.at ?? 0) - (first?.at ?? 0);
    const [from, to] = [drawn.points[0]?.x ?? 0, drawn.points.at(-1)?.x ?? 0];
    const outage = night.outage;
    const minutes = (outage?.back.earliest ?? 0) - (outage?.down.latest ?? 0);
    expect(drawn.band?.core.width).toBeCloseTo(((to - from) / span) * minutes, 0);
  });

  it('has words for each layer of its scene, and stands without any event', () => {
    expect(Object.keys(drawn.says)).toEqual(Object.keys(timeline.stops));
    const none = nightScroll(nightData({ ...content, events: [] }));
    expect(none.points).toEqual([]);
    expect(none.lens).toBeUndefined();
  });
});
