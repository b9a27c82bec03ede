const isBrowser = typeof document !== 'undefined';
const [visit] = isBrowser
  ? (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])
  : [];

/** Whether the reader has just come, and not by reloading the page or on the way back. */
export const isFirst = visit?.type === 'navigate';

/** The address that the reader came by; the one of the page changes while it is read. */
export const cameBy = visit && new URL(visit.name);

/** Whether the reader came to the top of the page, by an address that names nothing in it. */
export const isPlain = isFirst && cameBy?.hash === '' && !cameBy.searchParams.has('at');
