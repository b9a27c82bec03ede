import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphics, type GraphicKind } from '../../../src/graphics/registry.ts';
import type { Frame, Scene } from '../../../src/graphics/scene.ts';

const kinds = Object.keys(graphics) as GraphicKind[];
const scene = (kind: GraphicKind): Scene<Frame, string> => graphics[kind].scene;

/** The whole frame at the beginning, in the middle and at the end of each scene. */
const expected: Record<GraphicKind, [Frame, Frame, Frame]> = {
  queue: [
    { rows: 1, late: 0, lifted: 0, unknown: 0 },
    { rows: 6, late: 1, lifted: 0, unknown: 0 },
    { rows: 6, late: 1, lifted: 1, unknown: 1 },
  ],
  chain: [
    { report: 1, motion: 0, click: 0, unknown: 0, cursor: 0, dark: 0 },
    { report: 1, motion: 1, click: 1, unknown: 0, cursor: 0, dark: 0 },
    { report: 1, motion: 1, click: 1, unknown: 1, cursor: 1, dark: 1 },
  ],
  account: [
    {
      clock: 0,
      night: 0,
      posts: 1,
      counts: 1,
      name: 1,
      avatar: 1,
      header: 1,
      handle: 1,
      notice: 0,
    },
    {
      clock: 1799.5,
      night: 1,
      posts: 0,
      counts: 0,
      name: 0,
      avatar: 0,
      header: 0,
      handle: 0,
      notice: 1,
    },
    {
      clock: 3599,
      night: 1,
      posts: 0,
      counts: 0,
      name: 0,
      avatar: 0,
      header: 0,
      handle: 0,
      notice: 1,
    },
  ],
  tellings: [
    { passages: 1, same: 0, different: 0, every: 0 },
    { passages: 1, same: 1, different: 0.3951, every: 0 },
    { passages: 1, same: 1, different: 1, every: 1 },
  ],
  timeline: [
    { axis: 1, funnel: 0, outage: 0, tweets: 0, list: 0, words: 0, lens: 0 },
    { axis: 1, funnel: 0, outage: 0.2813, tweets: 1, list: 1, words: 0.2813, lens: 0 },
    { axis: 1, funnel: 1, outage: 1, tweets: 1, list: 0, words: 0, lens: 1 },
  ],
  statements: [
    { ...pieces(0), light: 0, profile: 1, first: 0, second: 0, printed: 0, reply: 0, reactions: 0 },
    { ...pieces(1), light: 1, profile: 0, first: 1, second: 1, printed: 0, reply: 0, reactions: 0 },
    { ...pieces(1), light: 1, profile: 0, first: 0, second: 0, printed: 0, reply: 0, reactions: 1 },
  ],
  interview: [
    { source: 1, lines: 0, name: 0, apology: 0, mistake: 0, ordinary: 0 },
    // Halfway the name has left and the apology is arriving: its ease has brought it to 0.4213.
    { source: 0, lines: 0, name: 0, apology: 0.4213, mistake: 0, ordinary: 0 },
    { source: 0, lines: 0, name: 0, apology: 0, mistake: 0, ordinary: 1 },
  ],
};

function pieces(there: number): Frame {
  return { header: there, avatar: there, name: there, counts: there, posts: there };
}

describe.each(kinds)('the %s scene', (kind) => {
  const { end, stops, frameAt } = scene(kind);

  it.each([0, 0.5, 1])('has its known frame at %d of its length', (share) => {
    expect(frameAt(end * share)).toEqual(expected[kind][share * 2]);
  });

  it('gives the same frame for a position, whichever way it was reached', () => {
    const position = fc.double({ min: 0, max: end, noNaN: true });
    fc.assert(
      fc.property(position, fc.array(position, { maxLength: 12 }), (target, journey) => {
        const direct = frameAt(target);
        for (const stop of journey) frameAt(stop);
        expect(frameAt(target)).toEqual(direct);
      }),
    );
  });

  it('rests on its first and last frame outside its length', () => {
    expect(frameAt(-1000)).toEqual(frameAt(0));
    expect(frameAt(end + 1000)).toEqual(frameAt(end));
  });

  it('moves without a jump', () => {
    // All the way: a jump is between two neighbours wherever it is, and chance would seldom find it.
    const frames = Array.from({ length: 10_001 }, (_, step) => frameAt((end * step) / 10_000));
    const jumps = frames.slice(1).flatMap((after, step) =>
      Object.entries(frames[step] ?? {})
        .filter(([key, value]) => {
          const range = Math.max(1, expected[kind][2][key] ?? 1);
          return Math.abs((after[key] ?? 0) - value) / range >= 0.05;
        })
        .map(([key]) => `${key} at ${String((end * step) / 10_000)}`),
    );
    expect(jumps).toEqual([]);
  });

  it('does not share a frame between callers', () => {
    const mine = frameAt(end / 3);
    const copy = { ...mine };
    frameAt(end);
    expect(mine).toEqual(copy);
  });

  it('has its named states inside its length, in ascending order', () => {
    const positions = Object.values(stops);
    expect(positions.toSorted((a, b) => a - b)).toEqual(positions);
    expect(positions[0]).toBeGreaterThanOrEqual(0);
    expect(positions.at(-1)).toBe(end);
  });
});
