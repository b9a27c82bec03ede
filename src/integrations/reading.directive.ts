import type { ClientDirective } from 'astro';

/**
 * Waits until the story is read: for the first scroll, so that a reader who only sees the opening
 * loads nothing, unless the address or the history leads into its middle. The island of a stage then
 * waits to come within a screen. A frame on another page is read at once, and so is a stage in no
 * story, as on the editors' desk.
 */
const reading: ClientDirective = (load, _options, island) => {
  const isEmbedded = 'embed' in document.documentElement.dataset;
  const stage = island.closest('.stage');
  const begin = (): void => {
    if (!stage) void load().then((hydrate) => hydrate());
    else {
      const near = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          near.disconnect();
          void load().then((hydrate) => hydrate());
        },
        { rootMargin: '100%' },
      );
      // The stage has no box while the story is unrolled; in a frame it then stays asleep.
      near.observe(isEmbedded ? stage : (stage.closest('section') ?? stage));
    }
  };
  const { hash, search } = location;
  const isInside = hash !== '' || search.includes('at=') || history.state !== null;
  if (isEmbedded || isInside || (stage && !stage.closest('scroll-story'))) begin();
  else addEventListener('scroll', begin, { once: true, passive: true });
};

export default reading;
