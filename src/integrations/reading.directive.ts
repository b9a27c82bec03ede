import type { ClientDirective } from 'astro';

/**
 * Waits for the first scroll, so that a reader who only sees the opening loads nothing, then for
 * the island to come within a screen. A reload in mid-story and a link to a step scroll as well. In
 * a frame on another page it waits for nothing but its stage, which some ways of reading do without,
 * and where no story scrolls, as on the editors' desk, for nothing but its section.
 */
const reading: ClientDirective = (load, _options, island) => {
  const isEmbedded = 'embed' in document.documentElement.dataset;
  const watch = (): void => {
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        void load().then((hydrate) => hydrate());
      },
      { rootMargin: '100%' },
    );
    // The island itself has no box, and its stage has none while the story is unrolled.
    near.observe(island.closest(isEmbedded ? '.stage' : 'section') ?? island);
  };
  if (isEmbedded || !island.closest('scroll-story')) {
    watch();
    return;
  }
  // Asked in a frame of the screen, which lays the page out anyway; asked here, while the page is
  // being read, it would be laid out again for every island.
  requestAnimationFrame(() => {
    if (scrollY > 0) watch();
    else addEventListener('scroll', watch, { once: true, passive: true });
  });
};

export default reading;
