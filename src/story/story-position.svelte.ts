import { createSubscriber } from 'svelte/reactivity';

/** An element around a stage that says where its scene is, with `story:position` when that changes. */
export interface Positioned extends HTMLElement {
  /** The scene position; undefined until it is known. */
  readonly position: number | undefined;
  /** How dark the page is there, 0 to 1. */
  night: number;
}

/** The position that the element around a stage gives, as reactive state. */
export class StoryPosition {
  readonly #host: () => HTMLElement | undefined;
  readonly #subscribe: () => void;

  constructor(host: () => HTMLElement | undefined) {
    this.#host = host;
    this.#subscribe = createSubscriber((update) => {
      const story = this.#story();
      story?.addEventListener('story:position', update);
      return () => story?.removeEventListener('story:position', update);
    });
  }

  /** The scene position, or undefined on the server and before the story has measured itself. */
  get current(): number | undefined {
    const story = this.#story();
    if (story) this.#subscribe();
    return story?.position;
  }

  /** Tells the page how dark it is here, 0 to 1. */
  darken(night: number): void {
    const story = this.#story();
    if (story) story.night = night;
  }

  #story(): Positioned | null | undefined {
    return this.#host()?.closest<Positioned>('[data-stops]');
  }
}
