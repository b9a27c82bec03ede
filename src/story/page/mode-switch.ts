/**
 * Keeps the reader's place when the mode is changed. The change itself is in the head of the page,
 * because the switch works before any of this is loaded; this one comes first where it is.
 */
import { currentPlace, restorePlace } from './place.ts';

function change({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || target.name !== 'mode') return;
  const place = currentPlace();
  document.documentElement.dataset['mode'] = target.value;
  if (place) restorePlace(place);
  document.dispatchEvent(new Event('story:mode'));
}

if (typeof document !== 'undefined') document.addEventListener('change', change, { capture: true });
