/**
 * Brings what makes the story scroll: at once in a frame on another page, elsewhere with the first
 * scroll, so that a reader who only sees the opening loads nothing. A reload in mid-story and a link
 * to a passage scroll as well.
 */
import { isFramed } from './mode.ts';

function enhance(): void {
  void import('./enhance.ts');
}

// Asked in a frame of the screen, which lays the page out anyway.
requestAnimationFrame(() => {
  if (isFramed() || scrollY > 0) enhance();
  else addEventListener('scroll', enhance, { once: true, passive: true });
});
