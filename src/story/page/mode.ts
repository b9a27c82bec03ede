/** How the story is read: with movement, in hard cuts from step to step, or unrolled as an article. */
export type Mode = 'animate' | 'step' | 'read';

/** The mode that the page is in; the script in its head sets it before the first paint. */
export function readingMode(): Mode {
  return (document.documentElement.dataset['mode'] ?? 'read') as Mode;
}
