import { createScene } from '../scene.ts';

/**
 * The night to scale, layer over layer; each runs from 0 to 1: `axis` the line, `tweets` what is timed
 * on it and their `list`, `outage` what was out and the `words` for them, `lens` the same
 * enlarged, with the `funnel` to it.
 */
export const timeline = createScene(
  { axis: 1, funnel: 0, outage: 0, tweets: 0, list: 0, words: 0, lens: 0 },
  { axis: 0, tweets: 1, outage: 2, lens: 3 },
  ({ move }) => {
    move({ tweets: 1, list: 1 }, 0.1, 1, 'power1.inOut');
    move({ outage: 1, words: 1 }, 1.2, 2, 'power1.inOut');
    move({ funnel: 1 }, 2.1, 3, 'power1.inOut');
    // The list has gone before the lens comes, so that neither is read through the other.
    move({ list: 0, words: 0 }, 2.1, 2.55, 'power1.in');
    move({ lens: 1 }, 2.55, 3, 'power1.out');
  },
);
