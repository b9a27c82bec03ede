import gsap from 'gsap';

/** Numbers only, so that a frame can be compared, interpolated, stored and drawn anywhere. */
export type Frame = Record<string, number>;

/** A scene: what its graphic shows at each position, and the positions that have names. */
export interface Scene<F extends Frame, State extends string> {
  /** The last position; the first is 0. Seconds on the story's clock where the scene has one. */
  readonly end: number;
  /** The position of each named state. */
  readonly stops: Readonly<Record<State, number>>;
  /**
   * The graphic at a position. Pure: the same position gives the same frame, whichever way it was
   * reached. Positions outside 0 to `end` give the first or the last frame.
   */
  frameAt(this: void, position: number): F;
}

/** What a scene's timeline is written with: GSAP's paused timeline and the object it moves. */
export interface Score<F extends Frame> {
  /** Moves values to a new level, from one position to another. */
  move(this: void, values: Partial<F>, from: number, to: number, ease?: string): void;
}

/**
 * Makes a scene from a headless GSAP timeline over a plain object: no DOM, no clock, no playing.
 * This is the only module that knows GSAP.
 *
 * @param first   the frame at position 0
 * @param stops   named positions, ascending
 * @param compose writes the movements
 */
export function createScene<F extends Frame, State extends string>(
  first: F,
  stops: Record<State, number>,
  compose: (score: Score<F>) => void,
): Scene<F, State> {
  const values: F = { ...first };
  const timeline = gsap.timeline({ paused: true, defaults: { ease: 'none' } });
  const reached: F = { ...first };
  const keys = Object.keys(first);
  compose({
    move(target, from, to, ease = 'none') {
      const start = Object.fromEntries(Object.keys(target).map((key) => [key, reached[key]]));
      Object.assign(reached, target);
      timeline.fromTo(
        values,
        start,
        { ...target, ease, duration: to - from, immediateRender: false },
        from,
      );
    },
  });
  const end = Math.max(timeline.duration(), ...Object.values<number>(stops));
  return {
    end,
    stops,
    frameAt(position) {
      timeline.time(Math.min(end, Math.max(0, position)), true);
      // Nothing plays here. GSAP wakes its ticker at every change, which then asks for two seconds of
      // frames that the page would have to make.
      gsap.ticker.sleep();
      // GSAP keeps a cache on the object it moves, so the frame takes the known keys only; four
      // decimals are finer than a pixel and make equal positions give equal frames.
      return Object.fromEntries(
        keys.map((key) => [key, Math.round((values[key] ?? 0) * 1e4) / 1e4]),
      ) as F;
    },
  };
}
