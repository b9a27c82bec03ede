import type { ClientDirective } from 'astro';

/**
 * Waits for the section around the island to come within half a screen. `client:visible` looks at
 * the island itself, which may stand at the end of what it makes come alive.
 */
const near: ClientDirective = (load, _options, island) => {
  const section = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      section.disconnect();
      void load().then((hydrate) => hydrate());
    },
    { rootMargin: '50%' },
  );
  section.observe(island.closest('section') ?? island);
};

export default near;
