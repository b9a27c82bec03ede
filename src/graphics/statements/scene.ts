import { createScene } from '../scene.ts';

/**
 * The light returns (`light`), the profile's pieces come back in order, then statements stand in
 * their place: `first`, `second`, what was `printed` in their author's name, the `reply`, and the
 * `reactions`. `profile` is how much of the profile is in view. All run from 0 to 1.
 */
export const statements = createScene(
  {
    light: 0,
    profile: 1,
    header: 0,
    avatar: 0,
    name: 0,
    counts: 0,
    posts: 0,
    first: 0,
    second: 0,
    printed: 0,
    reply: 0,
    reactions: 0,
  },
  { dark: 0, restored: 1, first: 2, second: 3, printed: 4, reply: 5, reactions: 6 },
  ({ move }) => {
    // The dark scene is still in view at first: the light waits until the stage has arrived.
    move({ light: 1 }, 0.6, 0.8, 'power1.inOut');
    move({ header: 1 }, 0.74, 0.82);
    move({ avatar: 1 }, 0.78, 0.86);
    move({ name: 1 }, 0.82, 0.9);
    move({ counts: 1 }, 0.86, 0.94);
    move({ posts: 1 }, 0.9, 1);
    move({ profile: 0 }, 1, 1.5);
    move({ first: 1 }, 1.5, 2, 'power2.out');
    move({ second: 1 }, 2.3, 3, 'power2.out');
    move({ printed: 1 }, 3.3, 4, 'power2.out');
    move({ first: 0, second: 0, printed: 0 }, 4, 4.5);
    move({ reply: 1 }, 4.5, 5, 'power2.out');
    move({ reply: 0 }, 5, 5.5);
    move({ reactions: 1 }, 5.5, 6, 'power2.out');
  },
);

export type StatementsFrame = ReturnType<typeof statements.frameAt>;
