/**
 * Calls back once, when an element comes near the screen.
 * @param margin how near, as for an `IntersectionObserver`
 * @returns stops waiting
 */
export function whenNear(element: Element, margin: string, then: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: margin },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
