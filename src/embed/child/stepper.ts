import { onSwipe, turnOf, type Turn } from '../../story/page/turning.ts';

/** How long the graphic takes from one step to the next, in ms. */
const TURN = 700;
/** Where in a step the graphic sets off for the next one; until there it rests. */
const SETS_OFF = 0.7;

/** Shows one step at a time. */
export interface Stepper {
  /** Begins with a step, by its id; with the first one if it is not there. */
  enter: (id: string | undefined) => void;
  leave: () => void;
}

/**
 * Makes the stepper of a frame: two buttons, arrow keys and swipes turn the steps.
 * @param steps the steps of all scenes, in order
 * @param tell is called with the id of each step that is shown
 */
export function makeStepper(steps: readonly HTMLElement[], tell: (id: string) => void): Stepper {
  const control = document.querySelector<HTMLElement>('.stepper');
  const [previous, next] = control?.querySelectorAll('button') ?? [];
  const status = control?.querySelector('[role="status"]');
  let current = 0;
  let isOn = false;
  let frame = 0;

  const storyOf = (index: number): HTMLElement | null | undefined =>
    steps[index]?.closest<HTMLElement>('scroll-story');

  /** Of a step among those of its scene. */
  const place = (index: number): number =>
    steps.slice(0, index).filter((step) => step.closest('scroll-story') === storyOf(index)).length;

  /** Moves the graphic over the way between two steps of one scene. */
  function move(from: number, to: number): void {
    const story = storyOf(to);
    const began = performance.now();
    const base = Math.min(place(from), place(to));
    cancelAnimationFrame(frame);
    const draw = (now: number): void => {
      const done = Math.min(1, Math.max(0, (now - began) / TURN));
      const share = SETS_OFF + (1 - SETS_OFF) * (to > from ? done : 1 - done);
      const held = done < 1 ? Math.min(base + share, base + 0.999) : place(to);
      story?.setAttribute('data-held', String(held));
      if (done < 1) frame = requestAnimationFrame(draw);
    };
    draw(began);
  }

  function show(index: number, isAnimated: boolean): void {
    const story = storyOf(index);
    if (isAnimated && story === storyOf(current)) move(current, index);
    else {
      cancelAnimationFrame(frame);
      // Only the scene that is shown is held, and the styles know it by that.
      storyOf(current)?.removeAttribute('data-held');
      story?.setAttribute('data-held', String(place(index)));
    }
    current = index;
    for (const step of steps) step.toggleAttribute('data-current', step === steps[index]);
    if (previous) previous.disabled = index === 0;
    if (next) next.disabled = index === steps.length - 1;
    const where = control?.querySelector('.where');
    if (where)
      where.textContent = (control?.dataset['label'] ?? '')
        .replace('{step}', String(index + 1))
        .replace('{steps}', String(steps.length));
    tell(steps[index]?.id ?? '');
  }

  function turn(by: Turn): void {
    const step = steps[current + by];
    if (!isOn || !step) return;
    show(current + by, document.documentElement.dataset['motion'] !== 'reduce');
    if (status) status.textContent = step.querySelector('.card')?.textContent.trim() ?? '';
  }

  previous?.addEventListener('click', () => {
    turn(-1);
  });
  next?.addEventListener('click', () => {
    turn(1);
  });
  document.addEventListener('keydown', (event) => {
    const by = turnOf(event);
    if (!isOn || by === undefined) return;
    event.preventDefault();
    turn(by);
  });
  onSwipe(turn);

  return {
    enter(id) {
      isOn = true;
      show(
        Math.max(
          0,
          steps.findIndex((step) => step.id === id),
        ),
        false,
      );
    },
    leave() {
      isOn = false;
      cancelAnimationFrame(frame);
      for (const step of steps) {
        step.removeAttribute('data-current');
        step.closest('scroll-story')?.removeAttribute('data-held');
      }
    },
  };
}
