import type { ClientDirective } from 'astro';

/** A frame and a bit, in ms. */
const FRAME = 20;
/** Ends when the islands that came before have had their frames. */
let turn = Promise.resolve();

/**
 * Waits until the story is read: for the first scroll, so that a reader who only sees the opening
 * loads nothing, unless the address or the history leads into its middle. The island of a stage then
 * waits to come within a screen. A frame on another page is read at once, and so is a stage in no
 * story, as on the editors' desk. Islands wake one a frame, because two at once hold up the scroll
 * that brings them.
 */
const reading: ClientDirective = (load, _options, island) => {
  const isEmbedded = 'embed' in document.documentElement.dataset;
  const stage = island.closest('.stage');
  const wake = async (): Promise<void> => {
    const hydrate = await load();
    const mine = turn;
    turn = turn.then(() => new Promise((next) => setTimeout(next, FRAME)));
    await mine;
    await hydrate();
  };
  const begin = (): void => {
    if (!stage) void wake();
    else {
      const near = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          near.disconnect();
          void wake();
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
