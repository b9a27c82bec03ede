/**
 * Follows the reader: one listener and one frame for all stories of a page. Where the stories are is
 * measured when the layout changes and never while the reader scrolls; from there on it is
 * arithmetic, so that a jump, a fling, a reload and slow scrolling agree.
 */
import { isCut } from './mode.ts';
import { READING_LINE, TOLERANCE, UNROLLED_LINE } from './place.ts';
import type { ScrollStory } from './scroll-story.element.ts';

/** The stories of the page, as they are read. */
const stories: ScrollStory[] = [];
/**
 * The window as of the last look, in px: its size, and how far the page is scrolled. To ask a browser
 * for them while a frame is being made would lay the page out in between.
 */
export const view = { width: 0, height: 0, top: 0 };
/** Where the first step of the page begins, in px from the top of the page. */
let first = Infinity;
let frame = 0;

/** The story that the reading line is in. */
export const storyBeingRead = (): ScrollStory | undefined => stories.find(({ isRead }) => isRead);

/** The stories that the reader has passed. */
export const storiesPassed = (): ScrollStory[] => stories.filter(({ isPast }) => isPast);

function measure(): void {
  view.width = innerWidth;
  view.height = innerHeight;
  for (const story of stories) story.measure();
  first = Math.min(...stories.map(({ begins }) => begins));
}

/** The reading line of a story, in px from the top of the screen; nothing has moved before a scroll. */
const lineOf = ({ isUnrolled }: ScrollStory): number =>
  isUnrolled
    ? view.height * UNROLLED_LINE
    : Math.min(view.height * READING_LINE, first - TOLERANCE);

/** Tells every story where its reading line is on the page. */
function follow(): void {
  view.top = scrollY;
  const cut = isCut();
  for (const story of stories) story.follow(view.top + TOLERANCE + lineOf(story), cut);
}

/** Scrolls, at once, until the reading line of a story is at a place, in px from the top of the page. */
export function scrollLineTo(story: ScrollStory, y: number): void {
  scrollTo({ top: y - lineOf(story), behavior: 'instant' });
}

/** Tells the stories in the next frame where the reader is. */
export function wake(): void {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    follow();
  });
}

/** Looks at the layout, which has changed, and tells the stories. */
export function look(): void {
  measure();
  follow();
}

/** Made in the browser alone, as modules are also read where pages are built. */
let sizes: ResizeObserver | undefined;

function listen(): void {
  // What grows above a story moves it without touching it.
  sizes = new ResizeObserver(look);
  sizes.observe(document.body);
  addEventListener('scroll', wake, { passive: true });
  addEventListener('resize', look);
  addEventListener('pageshow', look);
  document.addEventListener('story:mode', look);
}

function rest(): void {
  sizes?.disconnect();
  removeEventListener('scroll', wake);
  removeEventListener('resize', look);
  removeEventListener('pageshow', look);
  document.removeEventListener('story:mode', look);
  cancelAnimationFrame(frame);
  frame = 0;
}

/** Takes a story in at its place. */
export function addStory(story: ScrollStory): void {
  const isBefore = (other: ScrollStory): boolean =>
    (story.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const next = stories.findIndex(isBefore);
  stories.splice(next < 0 ? stories.length : next, 0, story);
  if (stories.length === 1) listen();
  // What its observer says comes before the next frame is drawn, for all new stories at once.
  sizes?.observe(story);
}

/** Forgets a story that was taken out of the page. */
export function removeStory(story: ScrollStory): void {
  stories.splice(stories.indexOf(story), 1);
  sizes?.unobserve(story);
  if (stories.length === 0) rest();
}
