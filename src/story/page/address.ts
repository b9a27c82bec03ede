import type { Place } from './place.ts';

/** The time that an address asks for, as in `?at=6:24`. */
export const askedTime = (search: string): string | undefined =>
  /^\d?\d:[0-5]\d$/.exec(new URLSearchParams(search).get('at') ?? '')?.[0];

/** Takes `at=6:24` out of a query and leaves the rest as it was written. */
export const withoutTime = (search: string): string =>
  search.replace(/([?&])at=[^&]*(?:&|$)/, '$1').replace(/[?&]$/, '');

/** What the page's address keeps of a place for a reload and the way back. */
export interface KeptPlace {
  place?: Place | undefined;
  /** Of the window, in px. */
  width: number;
}

/**
 * Keeps the page's address at `#step-id` without filling the history, and the place with it, because
 * after a reload some browsers go by the address alone.
 * @param place what is being read
 */
export function writeAddress(place: Place | undefined): void {
  // In the middle of a page that is still loading the browser has its own plans with the hash.
  if (document.readyState !== 'complete') return;
  const { pathname, search, hash } = location;
  const isStep = (id: string): boolean => document.getElementById(id)?.matches('.step') ?? false;
  const step = place && scrollY > 0 && isStep(place.id) ? `#${place.id}` : '';
  // Outside the story an address that names no step, such as a source's, is the reader's own.
  const kept = step || isStep(hash.slice(1)) ? step : hash;
  const state: KeptPlace = { place, width: innerWidth };
  history.replaceState(state, '', pathname + withoutTime(search) + kept);
}
