import { readingMode } from './mode.ts';

/** What a reader can be at: whatever has an address of its own and is about as tall as a screen. */
const PASSAGES = 'main > [id], .step, .chart, .quote, .sources > li';

/** Where on the screen a step begins: at this share of its height, from above. */
export const READING_LINE = 0.8;
/** The same in the unrolled story, which is read from the top of the screen. */
export const UNROLLED_LINE = 0.2;
/**
 * How far below that line, in px, what counts as read may begin: browsers land between whole pixels
 * when a script or a link scrolls, and a second of the story's clock must not be missed for that.
 */
export const TOLERANCE = 1;

/** A passage by its id, and where its top, or that of its card, is on the screen in px. */
export interface Place {
  id: string;
  top: number;
}

/** Whether the steps stand unrolled, by choice or because the screen is too low for a stage. */
const isUnrolled = (): boolean =>
  readingMode() === 'read' || !document.querySelector<HTMLElement>('.stage')?.offsetHeight;

/** What of a passage is read: of a step its card, because its frame may be far above. */
const anchorOf = (passage: Element): Element => passage.querySelector('.card') ?? passage;

/** Whether an element is laid out. Asked for its place, one that is not would be, for nothing. */
const isLaidOut = (element: Partial<Element>): boolean =>
  // Where browsers cannot tell, there is nothing that they leave out.
  element.checkVisibility?.({ contentVisibilityAuto: true }) ?? true;

/** The passage on the reading line or nearest to it; of several the innermost. Reads the layout. */
export function currentPlace(): Place | undefined {
  const line = innerHeight * (isUnrolled() ? UNROLLED_LINE : READING_LINE) + TOLERANCE;
  let nearest: Element | undefined;
  let least = Infinity;
  for (const passage of document.querySelectorAll(PASSAGES)) {
    if (!isLaidOut(passage)) continue;
    const { top, bottom, height } = passage.getBoundingClientRect();
    const distance = Math.max(top - line, line - bottom, 0);
    if (height > 0 && distance <= least) [nearest, least] = [passage, distance];
  }
  return nearest && { id: nearest.id, top: anchorOf(nearest).getBoundingClientRect().top };
}

/**
 * Scrolls, at once, until a passage is where it was.
 * @param isNew whether the layout is another, so that a card must be brought to where it can be read
 */
export function restorePlace({ id, top }: Place, isNew: boolean): void {
  const passage = document.getElementById(id);
  if (!passage) return;
  const anchor = anchorOf(passage);
  let goal = top;
  if (isNew && anchor !== passage) {
    const stage = passage.closest('section')?.querySelector('.stage')?.getBoundingClientRect();
    // A stage above the cards covers them; beside them, or unrolled, only the bar does.
    const covered = Math.max(44, stage?.left ? 0 : (stage?.height ?? 0));
    // Unrolled, a step is read from its top, as far as that leaves its card on the screen.
    const lead = anchor.getBoundingClientRect().top - passage.getBoundingClientRect().top;
    const asked = isUnrolled() ? covered + lead : top;
    goal = Math.min(Math.max(asked, covered) + 16, innerHeight * 0.72);
  }
  scrollBy({ top: anchor.getBoundingClientRect().top - goal, behavior: 'instant' });
}
