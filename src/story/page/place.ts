import { readingMode } from './mode.ts';
import { storyBeingRead } from './stories.ts';

/** What may be in the middle of the screen; the reader's place is kept by the nearest of them. */
const PLACES = '.step .card, h1, .column > h2, .prose > h2, .sources > li';

/** A passage, and where its top is on the screen in px, where that matters. */
export interface Place {
  element: Element;
  top?: number;
}

/** Whether the steps stand unrolled, by choice or because the screen is too low for a stage. */
const isUnrolled = (): boolean =>
  readingMode() === 'read' || document.querySelector('.stage')?.getClientRects().length === 0;

function nearestPlace(): Place | undefined {
  let nearest: Place | undefined;
  let least = Infinity;
  for (const element of document.querySelectorAll(PLACES)) {
    const { top, bottom } = element.getBoundingClientRect();
    const distance = Math.abs(top + bottom - innerHeight);
    if (distance < least) [nearest, least] = [{ element, top }, distance];
  }
  return nearest;
}

/**
 * What is being read: on a stage the card of the step that the story is at, which costs no look at
 * the layout; else the passage nearest to the middle of the screen.
 */
export function currentPlace(): Place | undefined {
  if (isUnrolled()) return nearestPlace();
  const read = storyBeingRead();
  const card = document.getElementById(read?.dataset['step'] ?? '')?.querySelector('.card');
  return card && read && read.current.step >= 0 ? { element: card } : nearestPlace();
}

/** Scrolls, at once, until a passage is where it was, or where it can be read in the new layout. */
export function restorePlace({ element, top = innerHeight / 2 }: Place): void {
  let goal = top;
  if (element.matches('.card')) {
    const stage = element.closest('section')?.querySelector('.stage')?.getBoundingClientRect();
    // A stage above the cards covers them; beside them, or unrolled, only the bar does.
    const covered = Math.max(44, stage?.left ? 0 : (stage?.height ?? 0));
    goal = Math.min(Math.max(top, covered + 16), innerHeight * 0.72);
  }
  scrollBy({ top: element.getBoundingClientRect().top - goal, behavior: 'instant' });
}
