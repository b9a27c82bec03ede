const isBrowser = typeof document !== 'undefined';
const [visit] = isBrowser
  ? (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])
  : [];

/** What a reader does to go on. */
export const ACTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Goes somewhere on the page, and there again in the next frames: what comes near the screen is laid
 * out only then, and may be of another height than was guessed. Whoever goes on meanwhile, which on a
 * slow phone is time enough for, or follows a link, is not taken back.
 */
export function land(go: () => void, frames = 2): void {
  const { hash } = location;
  const landing = new AbortController();
  const { signal } = landing;
  const stop = (event: Event): void => {
    // Esc only closes the menu in which a mode was chosen.
    if ((event as Partial<KeyboardEvent>).key !== 'Escape') landing.abort();
  };
  for (const act of ACTS) addEventListener(act, stop, { passive: true, signal });
  const again = (left: number): void => {
    if (signal.aborted) return;
    go();
    if (left === 0) landing.abort();
    else
      requestAnimationFrame(() => {
        if (location.hash === hash) again(left - 1);
        else landing.abort();
      });
  };
  again(frames);
}

/** Whether the reader has just come, and not by reloading the page or on the way back. */
export const isFirst = visit?.type === 'navigate';

/** The address that the reader came by; the one of the page changes while it is read. */
export const cameBy = visit && new URL(visit.name);

/** Whether the reader came to the top of the page, by an address that names nothing in it. */
export const isPlain = isFirst && cameBy?.hash === '' && !cameBy.searchParams.has('at');
