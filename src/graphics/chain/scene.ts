import { createScene } from '../scene.ts';

/**
 * The chain of what is reported. Each link runs from 0 (absent) to 1 (drawn): `report`, `motion`,
 * `click` (the one outlet that says he clicked), `unknown` (the hatched link), `dark`. `cursor`
 * travels from the click at 0 to the edge of the hatched link at 1 and never enters it.
 */
export const chain = createScene(
  { report: 1, motion: 0, click: 0, unknown: 0, cursor: 0, dark: 0 },
  { report: 0, motion: 1, click: 2, unknown: 3, dark: 4 },
  ({ move }) => {
    move({ motion: 1 }, 0.2, 1, 'power2.out');
    move({ click: 1 }, 1.2, 2, 'power2.out');
    move({ unknown: 1 }, 2.1, 2.7, 'power2.out');
    move({ cursor: 1 }, 2.4, 3, 'power2.inOut');
    move({ dark: 1 }, 3.2, 4, 'power2.out');
  },
);

export type ChainFrame = ReturnType<typeof chain.frameAt>;
