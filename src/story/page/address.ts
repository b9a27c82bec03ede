/**
 * Keeps the page's address in step with the reading: `#step-id`, without filling the history. An
 * address with a time, `?at=6:24`, opens the dark scene at that time.
 */
import { clockSeconds } from '../clock.ts';
import { isFramed } from './mode.ts';
import type { ScrollStory } from './scroll-story.element.ts';
import { storyBeingRead } from './stories.ts';

/** How long a step must be read, in ms, before it becomes the address: a fling names no steps. */
const REST = 250;

let timer: ReturnType<typeof setTimeout> | undefined;

function write(): void {
  const read = storyBeingRead();
  const hash = read && read.current.step >= 0 ? `#${read.dataset['step'] ?? ''}` : '';
  // In the middle of a page that is still loading the browser has its own plans with the hash.
  if (document.readyState !== 'complete' || hash === location.hash) return;
  // Outside the story an address that names no step, such as a source's, is the reader's own.
  const isStep = document.querySelector(`.step[id='${CSS.escape(location.hash.slice(1))}']`);
  if (!hash && !isStep && !location.search) return;
  history.replaceState(history.state, '', `${location.pathname}${hash}`);
}

function follow(): void {
  clearTimeout(timer);
  timer = setTimeout(write, REST);
}

/** The time that the address asks for, in seconds on the story's clock. */
function askedTime(): number | undefined {
  const at = new URLSearchParams(location.search).get('at') ?? '';
  return /^(\d|10):[0-5]\d$|^11:00$/.test(at) ? clockSeconds(at) : undefined;
}

function open(): void {
  const time = askedTime();
  const clock = document.querySelector<ScrollStory>('scroll-story[data-clocked]');
  // After a reload or on the way back the browser restores the place itself.
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (time === undefined || !clock || entry?.type !== 'navigate') return;
  clock.seek(time);
}

if (typeof document !== 'undefined' && !isFramed()) {
  document.addEventListener('story:position', follow);
  void customElements.whenDefined('scroll-story').then(open);
}
