import { createSubscriber } from 'svelte/reactivity';
import type { ScrollStory } from './page/scroll-story.element.ts';

/** The position of the scroll story around an element, as reactive state. */
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

  #story(): ScrollStory | null | undefined {
    return this.#host()?.closest<ScrollStory>('scroll-story');
  }
}
