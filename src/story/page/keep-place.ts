/**
 * Keeps the passage that is read where it is through whatever changes the layout: another mode, a
 * turned screen, a file that does not come, a reload; and the address in step with the reading.
 */
import { writeAddress, type KeptPlace } from './address.ts';
import { isFramed } from './mode.ts';
import { currentPlace, restorePlace, type Place } from './place.ts';
import { view } from './reader.ts';
import type { ScrollStory } from './scroll-story.element.ts';
import { ACTS, cameBy, isFirst, isPlain, land } from './visit.ts';

/** How long the page must rest, in ms, before what is on it becomes the address: a fling names no steps. */
const REST = 250;

let place: Place | undefined;
let width = 0;
let scrolled = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let hasActed = false;

/** Where a new layout was scrolled to, in px: until the reader goes on, they are at what was kept. */
let settled = -1;

function remember(): void {
  if (Math.abs(scrollY - settled) > 1) place = currentPlace();
}

function keep(): void {
  remember();
  writeAddress(place);
}

/** One timer for a whole scroll, which looks at its end whether there was rest. */
function follow(): void {
  scrolled = performance.now();
  timer ??= setTimeout(wait, REST);
}

function wait(): void {
  const left = scrolled + REST - performance.now();
  timer = left > 0 ? setTimeout(wait, left) : undefined;
  if (!timer) keep();
}

/** On a stage the story knows what is read, without a look at the layout. */
function take({ target }: Event): void {
  const { isRead, isUnrolled, current, dataset } = target as ScrollStory;
  const { step: id } = dataset;
  // While the layout changes, what it says is of no place that the reader has chosen.
  if (view.width !== width || isUnrolled || !isRead || current.step < 0 || !id) return;
  if (Math.abs(view.top - settled) > 1) place = { id, top: view.height / 2 };
}

function restore(): void {
  const kept = place;
  if (!kept) return;
  land(() => {
    restorePlace(kept, true);
    settled = scrollY;
  });
}

function turn(): void {
  // The address bar of a phone changes the height all the time; only a new width is a new layout.
  if (innerWidth === width) return;
  width = innerWidth;
  restore();
}

/** Goes to where the reader was or wanted to go, for as long as nobody has scrolled on. */
function arrive(): void {
  const before = history.state as KeptPlace | null;
  land(() => {
    if (hasActed) return;
    if (isFirst) document.getElementById(cameBy?.hash.slice(1) ?? '')?.scrollIntoView();
    else if (before?.place) restorePlace(before.place, before.width !== innerWidth);
  });
}

function act(): void {
  hasActed = true;
  // Faces that come when somebody is reading would move what is read.
  if (!document.fonts.check('1em Newsreader, Libre Franklin'))
    document.documentElement.dataset['fonts'] = 'fallback';
}

if (typeof document !== 'undefined' && !isFramed()) {
  width = innerWidth;
  addEventListener('scroll', follow, { passive: true });
  addEventListener('resize', turn);
  // Before the mode is changed, and after.
  addEventListener('change', remember, { capture: true });
  addEventListener('story:failed', remember, { capture: true });
  // Before the stories look at the new layout and say what is read in it.
  addEventListener('story:mode', restore, { capture: true });
  document.addEventListener('story:position', take);
  for (const type of ACTS) addEventListener(type, act, { once: true, passive: true });
  // Who came by a plain address has scrolled already: that is what brought this.
  if (isPlain) act();
  arrive();
  follow();
  addEventListener('load', arrive);
  // Other letters break lines elsewhere.
  void document.fonts.ready.then(arrive);
}
