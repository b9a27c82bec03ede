/** Keeps the passage that is being read on the screen when the screen is turned or the window widened. */
import { isFramed } from './mode.ts';
import { currentPlace, restorePlace, type Place } from './place.ts';

let place: Place | undefined;
let width = 0;
let frame = 0;

function remember(): void {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    place = currentPlace();
  });
}

function restore(): void {
  // The address bar of a phone changes the height all the time; only a new width is a new layout.
  if (innerWidth === width) return;
  width = innerWidth;
  if (place) restorePlace(place);
}

if (typeof window !== 'undefined' && !isFramed()) {
  width = innerWidth;
  // Where the stage shows this asks the layout nothing; an unrolled page has nothing else to do.
  document.addEventListener('story:position', remember);
  addEventListener('scroll', remember, { passive: true });
  addEventListener('resize', restore);
}
