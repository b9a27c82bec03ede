/*
 * Drawings that most readers never see, the still frames of a story that scrolls and charts far
 * below, stand in the page as the text of a `noscript`: browsers without script read it as it
 * stands, to others it costs nothing until it is wanted.
 */
import { isUnrolled } from './place.ts';

/** Puts drawings into the page where they stand as text. */
function unfold(folded: Iterable<Element>): void {
  for (const text of folded) text.outerHTML = text.textContent;
}

/** Puts all drawings into the page, for paper. */
export function unfoldAll(): void {
  unfold(document.querySelectorAll(':is(.still, .drawing) > noscript'));
}

/** Puts the still frames into the page where the story is unrolled: all of them, so that none grows later. */
export function unfoldStills(): void {
  if (isUnrolled()) unfold(document.querySelectorAll('.still > noscript'));
}

/** Puts charts, whose size is known before, into the page as they come within a screen. */
export function unfoldChartsWhenNear(): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          near.unobserve(target);
          unfold(target.querySelectorAll(':scope > noscript'));
        }
    },
    { rootMargin: '100%' },
  );
  for (const drawing of document.querySelectorAll('.drawing')) near.observe(drawing);
}
