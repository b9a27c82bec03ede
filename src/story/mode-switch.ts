/**
 * The switch *Animate / Step / Read*. Small enough to be there before the first scroll: choosing a
 * mode must work at once.
 */
import { readingMode, type Mode } from './mode.ts';

/** What may be in the middle of the screen; the reader's place is kept by the nearest of them. */
const PLACES = '.step .card, .hero h1, .column > h2, .prose > h2, .sources > li';

/** The place nearest to the middle of the screen. */
function nearestPlace(): Element | undefined {
  const middle = innerHeight / 2;
  const distance = (place: Element): number => {
    const { top, bottom } = place.getBoundingClientRect();
    return Math.abs((top + bottom) / 2 - middle);
  };
  return [...document.querySelectorAll(PLACES)].reduce<Element | undefined>(
    (best, place) => (best && distance(best) <= distance(place) ? best : place),
    undefined,
  );
}

/** Changes the mode and keeps the passage that is being read where it can be read. */
function choose(mode: Mode): void {
  const place = nearestPlace();
  const before = place?.getBoundingClientRect().top ?? 0;
  document.documentElement.dataset['mode'] = mode;
  try {
    localStorage.setItem('mode', mode);
  } catch {
    // Storage may be refused; then the choice lasts as long as the page.
  }
  const now = place?.getBoundingClientRect().top ?? 0;
  const stage = place?.closest('scroll-story')?.querySelector('.stage')?.getBoundingClientRect();
  const covered = stage && stage.width > innerWidth / 2 && stage.width > 0 ? stage.height : 44;
  const goal = Math.min(Math.max(before, covered + 16), innerHeight * 0.72);
  scrollBy({ top: now - (place?.matches('.card') ? goal : before), behavior: 'instant' });
  document.dispatchEvent(new Event('story:mode'));
}

const inputs = [...document.querySelectorAll<HTMLInputElement>('input[name="mode"]')];
for (const input of inputs) {
  input.checked = input.value === readingMode();
  input.addEventListener('change', () => {
    choose(input.value as Mode);
  });
}

const menu = document.querySelector<HTMLElement>('.panel[popover]');
menu?.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a') && menu.matches(':popover-open')) menu.hidePopover();
});
