import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionAt, scenePosition } from '../../../src/story/position.ts';

/** A scene whose three steps begin 700, 1500 and 2300 px below its top and end at 2800. */
const tops = [700, 1500, 2300];
const END = 2800;
const stops = [1, 2, 4];
const HOLD = 0.6;
const at = (y: number): number => scenePosition(positionAt(y, tops, END), stops, HOLD);

/** A layout of one to eight steps of at least a pixel each. */
const layout = fc
  .array(fc.integer({ min: 1, max: 3000 }), { minLength: 2, maxLength: 9 })
  .map((heights) =>
    heights.map((_, index) => heights.slice(0, index + 1).reduce((sum, height) => sum + height, 0)),
  )
  .map((edges) => ({ tops: edges.slice(0, -1), end: edges.at(-1) ?? 0 }));

describe('positionAt', () => {
  it('is before the first step until the reading line reaches it', () => {
    expect(positionAt(350, tops, END)).toEqual({ step: -1, fraction: 0.5 });
    expect(positionAt(-5000, tops, END)).toEqual({ step: -1, fraction: 0 });
  });

  it('is at the beginning of a step when the reading line is on its top', () => {
    expect(positionAt(1500, tops, END)).toEqual({ step: 1, fraction: 0 });
  });

  it('is halfway through a step in the middle of it', () => {
    expect(positionAt(1900, tops, END)).toEqual({ step: 1, fraction: 0.5 });
  });

  it('stays at the end of the last step however far a fling goes', () => {
    expect(positionAt(1e7, tops, END)).toEqual({ step: 2, fraction: 1 });
  });

  it('gives a jump the same answer as slow scrolling to the same place', () => {
    const slow = Array.from({ length: 1901 }, (_, y) => positionAt(y, tops, END)).at(-1);
    expect(positionAt(1900, tops, END)).toEqual(slow);
  });

  it('keeps the step and the fraction when a resize scales the layout and the place with it', () => {
    fc.assert(
      fc.property(
        layout,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 4 }),
        (of, share, scale) => {
          const y = of.end * share;
          const before = positionAt(y, of.tops, of.end);
          const after = positionAt(
            y * scale,
            of.tops.map((top) => top * scale),
            of.end * scale,
          );
          expect(after.step).toBe(before.step);
          expect(after.fraction).toBeCloseTo(before.fraction, 9);
        },
      ),
    );
  });

  it('never goes back while the reader goes on', () => {
    fc.assert(
      fc.property(
        layout,
        fc.double({ min: -0.5, max: 1.5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, share, more) => {
          const progress = (y: number): number => {
            const { step, fraction } = positionAt(y, of.tops, of.end);
            return step + fraction;
          };
          const y = of.end * share;
          expect(progress(y + more * of.end)).toBeGreaterThanOrEqual(progress(y));
        },
      ),
    );
  });
});

describe('scenePosition', () => {
  it('moves from the start of the scene to the first stop on the way to the first step', () => {
    expect(at(0)).toBe(0);
    expect(at(350)).toBeCloseTo(0.5);
    expect(at(700)).toBe(1);
  });

  it('rests at the stop while the step is read', () => {
    expect(at(1500)).toBe(2);
    expect(at(1500 + 800 * HOLD)).toBe(2);
  });

  it('moves on to the next stop over the rest of the step', () => {
    expect(at(1500 + 800 * 0.8)).toBeCloseTo(3);
    expect(at(2299.999)).toBeCloseTo(4, 3);
  });

  it('rests at the last stop to the end', () => {
    expect(at(2300)).toBe(4);
    expect(at(9999)).toBe(4);
  });

  it('never rests where nothing is held: the clock runs with every pixel', () => {
    const clock = (y: number): number => scenePosition(positionAt(y, tops, END), [0, 240, 660], 0);
    expect(clock(1100)).toBeCloseTo(120);
    expect(clock(1900)).toBeCloseTo(450);
  });
});
