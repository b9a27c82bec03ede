import type { ClientDirective } from 'astro';

/**
 * Waits until the story is read: for the first scroll, so that a reader who only sees the opening
 * loads nothing, unless the address or the history leads into its middle.
 */
const reading: ClientDirective = (load) => {
  const begin = (): void => {
    void load().then((hydrate) => hydrate());
  };
  const { hash, search } = location;
  if (hash !== '' || search.includes('at=') || history.state !== null) begin();
  else addEventListener('scroll', begin, { once: true, passive: true });
};

export default reading;
