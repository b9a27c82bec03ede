/** An address with a time, `?at=6:24`, opens the dark scene at that time. */
import { clockSeconds } from '../../graphics/clock.ts';
import { askedTime } from './address.ts';
import { isFramed } from './mode.ts';
import type { ScrollStory } from './scroll-story.element.ts';
import { cameBy, isFirst, land } from './visit.ts';

const time = askedTime(cameBy?.search ?? '');

function seek(): void {
  const clock = document.querySelector<ScrollStory>('scroll-story[data-clocked]');
  const seconds = clockSeconds(time ?? '');
  if (clock && seconds <= Number(clock.dataset['clocked'])) clock.seek(seconds);
}

// After a reload or on the way back the reader is where they were.
if (time !== undefined && isFirst && !isFramed())
  void customElements.whenDefined('scroll-story').then(() => {
    land(seek);
    // Other letters break lines elsewhere.
    void document.fonts.ready.then(() => {
      land(seek);
    });
  });
