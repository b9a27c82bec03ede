/** An address with a time, `?at=6:24`, opens the dark scene at that time. */
import { clockSeconds } from '../clock.ts';
import { isFramed } from './mode.ts';
import { askedTime } from './reading/address.ts';
import type { ScrollStory } from './scroll-story.element.ts';

function open(): void {
  const time = askedTime(location.search);
  // After a reload or on the way back the reader is where they were.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (time === undefined || visit?.type !== 'navigate') return;
  const clock = document.querySelector<ScrollStory>('scroll-story[data-clocked]');
  clock?.seek(clockSeconds(time));
  // Other letters break lines elsewhere.
  void document.fonts.ready.then(() => clock?.seek(clockSeconds(time)));
}

if (typeof document !== 'undefined' && !isFramed())
  void customElements.whenDefined('scroll-story').then(open);
