/**
 * The switch *Animate / Step / Read*. Small enough to be there before the first scroll: choosing a
 * mode must work at once.
 */
import { readingMode, type Mode } from './mode.ts';

/** What may be in the middle of the screen; the reader's place is kept by the nearest of them. */
const PLACES = '.step .card, h1, .column > h2, .prose > h2, .sources > li';

/** The place nearest to the middle of the screen. */
function nearestPlace(): Element | undefined {
  let nearest: Element | undefined;
  let least = Infinity;
  for (const place of document.querySelectorAll(PLACES)) {
    const { top, bottom } = place.getBoundingClientRect();
    const distance = Math.abs(top + bottom - innerHeight);
    if (distance < least) [nearest, least] = [place, distance];
  }
  return nearest;
}

/** Changes the mode and keeps the passage that is being read where it can be read. */
function choose(mode: Mode): void {
  const place = nearestPlace();
  const top = (element?: Element | null): number => element?.getBoundingClientRect().top ?? 0;
  let goal = top(place);
  document.documentElement.dataset['mode'] = mode;
  try {
    localStorage.setItem('mode', mode);
  } catch {
    // Storage may be refused; then the choice lasts as long as the page.
  }
  if (place?.matches('.card')) {
    const stage = place.closest('section')?.querySelector('.stage')?.getBoundingClientRect();
    // A stage above the cards covers them; beside them, or unrolled, only the bar does.
    const covered = Math.max(44, stage?.left ? 0 : (stage?.height ?? 0));
    goal = Math.min(Math.max(goal, covered + 16), innerHeight * 0.72);
  }
  scrollBy({ top: top(place) - goal, behavior: 'instant' });
  document.dispatchEvent(new Event('story:mode'));
}

for (const input of document.querySelectorAll<HTMLInputElement>('[name=mode]')) {
  input.checked = input.value === readingMode();
  input.onchange = () => {
    choose(input.value as Mode);
  };
}

const menu = document.getElementById('menu');
menu?.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a')) menu.hidePopover();
});
