import { createScene } from '../../scene.ts';

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

/**
 * The night to scale; each layer runs from 0 to 1: `axis` the line, `tweets` what is timed on it,
 * `outage` the eleven minutes, `lens` the same enlarged.
 */
export const timeline = createScene(
  { axis: 1, tweets: 0, outage: 0, lens: 0 },
  { axis: 0, tweets: 1, outage: 2, lens: 3 },
  ({ move }) => {
    move({ tweets: 1 }, 0.1, 1, 'power1.inOut');
    move({ outage: 1 }, 1.2, 2, 'power1.inOut');
    move({ lens: 1 }, 2.1, 3, 'power1.inOut');
  },
);

/** A layer's name and how much of it shows, 0 to 1. */
export type ChartFrame = Record<string, number>;
