/*
 * Drawings that most readers never see, the still frames of a story that scrolls and charts far
 * below, stand in the page as the text of a `noscript`: browsers without script read it as it
 * stands, to others it costs nothing until it is wanted.
 */

/** Puts drawings into the page where they stand as text. */
function unfold(within: ParentNode, where: string): void {
  for (const text of within.querySelectorAll(`${where} > noscript`))
    text.outerHTML = text.textContent;
}

/** Puts all drawings into the page, for paper. */
export function unfoldAll(): void {
  unfold(document, '*');
}

/**
 * Puts the still frames into the page where the story stands unrolled, by choice or because the
 * screen is too low for a stage: all of them at once, so that none grows later.
 */
export function unfoldStills(): void {
  if (!document.querySelector<HTMLElement>('.stage')?.offsetHeight) unfold(document, '.still');
}

/** Puts charts, whose size is known before, into the page as they come within a screen. */
export function unfoldChartsWhenNear(): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          near.unobserve(target);
          unfold(target, ':scope');
        }
    },
    { rootMargin: '100%' },
  );
  for (const drawing of document.querySelectorAll('.folded')) near.observe(drawing);
}
