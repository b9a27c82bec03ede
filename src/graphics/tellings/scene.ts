import { createScene } from '../scene.ts';

/**
 * The chart of printed words, layer after layer; each runs from 0 to 1: `passages` every place,
 * `same` and `different` what was printed, `every` what all outlets print.
 */
export const tellings = createScene(
  { passages: 1, same: 0, different: 0, every: 0 },
  { passages: 0, same: 1, different: 2, every: 3 },
  ({ move }) => {
    move({ same: 1 }, 0.1, 1, 'power1.inOut');
    move({ different: 1 }, 1.1, 2, 'power1.inOut');
    move({ every: 1 }, 2.2, 3, 'power1.inOut');
  },
);
