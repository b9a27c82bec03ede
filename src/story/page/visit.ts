const isBrowser = typeof document !== 'undefined';
const [visit] = isBrowser
  ? (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])
  : [];

/**
 * Goes somewhere on the page, and there again in the next frames: what comes near the screen is laid
 * out only then, and may be of another height than was guessed.
 */
export function land(go: () => void, frames = 2): void {
  const { hash } = location;
  go();
  if (frames > 0)
    requestAnimationFrame(() => {
      // Whoever has followed a link meanwhile is there.
      if (location.hash === hash) land(go, frames - 1);
    });
}

/** Whether the reader has just come, and not by reloading the page or on the way back. */
export const isFirst = visit?.type === 'navigate';

/** The address that the reader came by; the one of the page changes while it is read. */
export const cameBy = visit && new URL(visit.name);

/** Whether the reader came to the top of the page, by an address that names nothing in it. */
export const isPlain = isFirst && cameBy?.hash === '' && !cameBy.searchParams.has('at');
