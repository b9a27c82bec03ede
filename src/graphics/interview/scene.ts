import { createScene } from '../scene.ts';

/**
 * One interview and the tellings that rest on it (`source`, then its `lines`), the `name` with the
 * non-confirmation beside it, the `apology`, one sentence printed in two ways (`mistake`), and
 * what he asked for (`ordinary`). All run from 0 to 1.
 */
export const interview = createScene(
  { source: 1, lines: 0, name: 0, apology: 0, mistake: 0, ordinary: 0 },
  { published: 0, tellings: 1, named: 2, apology: 3, mistake: 4, ordinary: 5 },
  ({ move }) => {
    move({ lines: 1 }, 0.2, 1, 'power1.inOut');
    move({ source: 0, lines: 0 }, 1, 1.4);
    move({ name: 1 }, 1.4, 2, 'power2.out');
    move({ name: 0 }, 2, 2.4);
    move({ apology: 1 }, 2.4, 3, 'power2.out');
    move({ apology: 0 }, 3, 3.4);
    move({ mistake: 1 }, 3.4, 4, 'power2.out');
    move({ mistake: 0 }, 4, 4.4);
    move({ ordinary: 1 }, 4.4, 5, 'power2.out');
  },
);

export type InterviewFrame = ReturnType<typeof interview.frameAt>;
