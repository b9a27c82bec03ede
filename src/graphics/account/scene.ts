import { clockSeconds } from '../clock.ts';
import { createScene, type Scene } from '../scene.ts';

/** From when on the name is gone wherever it stands, in seconds on the story's clock. */
export const NAME_GOES = 72;

/** The longest that a story's clock can run, in seconds. */
const LONGEST = clockSeconds('59:59');

const emptying = createScene(
  { night: 0, posts: 1, counts: 1, name: 1, avatar: 1, header: 1, handle: 1, notice: 0 },
  { whole: 0, empty: clockSeconds('1:30') },
  ({ move }) => {
    move({ night: 1 }, 0, 40, 'power1.out');
    move({ posts: 0 }, 6, 30);
    move({ counts: 0 }, 22, 40);
    move({ name: 0 }, 34, 52);
    move({ avatar: 0 }, 44, 62);
    move({ header: 0 }, 54, 72);
    move({ handle: 0 }, NAME_GOES - 8, NAME_GOES + 8);
    move({ notice: 1 }, 76, 90);
  },
);

export type AccountFrame = ReturnType<typeof emptying.frameAt> & { clock: number };

/**
 * The position is the time on the story's clock in seconds; how long that runs is the story's own,
 * and its steps say it. Only the length is reported, so the profile empties early and the rest of
 * the scene is the clock alone. Pieces run from 1 (there) to 0 (gone); `notice` and `night` from 0
 * to 1; `clock` in seconds.
 */
export const account: Scene<AccountFrame, 'whole' | 'empty' | 'end'> = {
  end: LONGEST,
  stops: { ...emptying.stops, end: LONGEST },
  frameAt: (position) => ({
    clock: Math.min(LONGEST, Math.max(0, position)),
    ...emptying.frameAt(position),
  }),
};
