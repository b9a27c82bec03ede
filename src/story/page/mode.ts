/** How the story is read: with movement, in hard cuts from step to step, or unrolled as an article. */
export type Mode = 'animate' | 'step' | 'read';

/** The mode that the page is in; the script in its head sets it before the first paint. */
export function readingMode(): Mode {
  return (document.documentElement.dataset['mode'] ?? 'read') as Mode;
}

/** Whether the graphic goes from stop to stop without moving. */
export const isCut = (): boolean =>
  readingMode() === 'step' || document.documentElement.dataset['motion'] === 'reduce';

/** Whether the page is a frame on another page, which has its own address and its own scroll. */
export const isFramed = (): boolean => 'embed' in document.documentElement.dataset;
