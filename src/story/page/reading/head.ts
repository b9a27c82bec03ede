/**
 * Stands in the head of the pages with a story, so that the first paint is right. The mode is the
 * reader's last choice, or hard cuts for a reader who asked for less motion; a reader whose line
 * breaks gets the article. It keeps the reader's place through whatever changes the layout, and the
 * address in step with the reading. It needs no other file: one that does not come takes nothing away.
 */
import type { Mode } from '../mode.ts';
import { askedTime, writeAddress } from './address.ts';
import { currentPlace, restorePlace, type Place } from './place.ts';
import { unfoldAll, unfoldChartsWhenNear, unfoldStills } from './unfold.ts';

/** How long the page must rest, in ms, before what is on it counts as read: a fling names no steps. */
const REST = 250;
const MODES: readonly string[] = ['animate', 'step', 'read'] satisfies Mode[];

const { dataset } = document.documentElement;
let place: Place | undefined;
let width = innerWidth;
let hasActed = false;
let timer: ReturnType<typeof setTimeout> | undefined;

function storedMode(): string | null {
  try {
    return localStorage.getItem('mode');
  } catch {
    return null;
  }
}

function storeMode(mode: string): void {
  try {
    localStorage.setItem('mode', mode);
  } catch {
    // Refused; the choice holds for this visit.
  }
}

/** Changes the layout and leaves what is being read where it is. */
function relayOut(change: () => void, from = currentPlace()): void {
  change();
  unfoldStills();
  if (from) restorePlace(from, true);
}

function setMode(mode: string): void {
  relayOut(() => {
    dataset['mode'] = mode;
  });
  document.dispatchEvent(new Event('story:mode'));
}

function rest(): void {
  place = currentPlace();
  writeAddress(place);
}

/** Whether the reader has just come, and not by reloading the page or on the way back. */
function isVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate';
}

/** Goes to where the reader was or wanted to go, for as long as nobody has scrolled on. */
function arrive(): void {
  if (hasActed) return;
  const before = history.state as { place?: Place; width?: number } | null;
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (isVisit()) target?.scrollIntoView();
  else if (before?.place) restorePlace(before.place, before.width !== innerWidth);
}

const chosen = storedMode() ?? '';
const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
dataset['mode'] = MODES.includes(chosen) ? chosen : isReduced ? 'step' : 'animate';

addEventListener('DOMContentLoaded', () => {
  unfoldStills();
  unfoldChartsWhenNear();
  if (isVisit() && askedTime(location.search))
    document.querySelector('[data-clocked]')?.scrollIntoView();
  else arrive();
  // Other letters break lines elsewhere.
  void document.fonts.ready.then(arrive);
});
addEventListener('load', arrive);
addEventListener('beforeprint', unfoldAll);
addEventListener('astro:hydration-error', () => {
  setMode('read');
});
addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  if (name !== 'mode') return;
  setMode(value);
  storeMode(value);
});
addEventListener('click', ({ target }) => {
  if ((target as Element).closest('#menu a')) document.getElementById('menu')?.hidePopover();
});
addEventListener(
  'scroll',
  () => {
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  },
  { passive: true },
);
addEventListener('resize', () => {
  // The address bar of a phone changes the height all the time; only a new width is a new layout.
  if (innerWidth !== width) relayOut(() => (width = innerWidth), place);
});
for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
  addEventListener(
    type,
    () => {
      hasActed = true;
      // Faces that come when somebody is reading would move what is read.
      if (!document.fonts.check('1em Newsreader, Libre Franklin')) dataset['fonts'] = 'fallback';
    },
    { once: true, passive: true },
  );
