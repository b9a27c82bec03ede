import { createScene } from '../../scene.ts';
import { clockSeconds } from '../../clock.ts';

const END = clockSeconds('11:00');

/**
 * The eleven minutes; the position is the time on the story's clock in seconds, 0 to 660. Only the
 * length is reported, so the profile empties early and the rest of the scene is the clock alone.
 * Pieces run from 1 (there) to 0 (gone); `notice` and `night` from 0 to 1; `clock` in seconds.
 */
export const account = createScene(
  { clock: 0, night: 0, posts: 1, counts: 1, name: 1, avatar: 1, header: 1, handle: 1, notice: 0 },
  { whole: 0, empty: clockSeconds('1:30'), end: END },
  ({ move }) => {
    move({ clock: END }, 0, END);
    move({ night: 1 }, 0, 40, 'power1.out');
    move({ posts: 0 }, 6, 30);
    move({ counts: 0 }, 22, 40);
    move({ name: 0 }, 34, 52);
    move({ avatar: 0 }, 44, 62);
    move({ header: 0 }, 54, 72);
    move({ handle: 0 }, 64, 80);
    move({ notice: 1 }, 76, 90);
  },
);

export type AccountFrame = ReturnType<typeof account.frameAt>;
