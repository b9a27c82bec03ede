/**
 * The switch *Animate / Step / Read*. Small enough to be there before the first scroll: choosing a
 * mode must work at once.
 */
import { readingMode, type Mode } from './mode.ts';
import { currentPlace, restorePlace } from './place.ts';

/** Changes the mode and keeps the passage that is being read where it can be read. */
function choose(mode: Mode): void {
  const place = currentPlace();
  document.documentElement.dataset['mode'] = mode;
  try {
    localStorage.setItem('mode', mode);
  } catch {
    // Storage may be refused; then the choice lasts as long as the page.
  }
  if (place) restorePlace(place);
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
