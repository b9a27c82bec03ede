import { defineElement, ElementBase } from '../../lib/element.ts';
import { storyBeingRead } from './reader.ts';

/**
 * `<night-fall>`: the dark behind the page. It is as dark as the story that is being read says;
 * it falls by fading in and lifts in one sweep. Only opacity and transform change.
 */
class NightFall extends ElementBase {
  #opacity = '';
  #transform = '';

  connectedCallback(): void {
    for (const type of ['story:night', 'story:position'])
      document.addEventListener(type, this.#follow);
    // A story may have spoken before this was there.
    this.#follow();
  }

  disconnectedCallback(): void {
    for (const type of ['story:night', 'story:position'])
      document.removeEventListener(type, this.#follow);
  }

  #follow = (): void => {
    const read = storyBeingRead();
    const night = read?.night ?? 0;
    const lifts = read !== undefined && !('clocked' in read.dataset) && night > 0;
    const opacity = String(lifts ? 1 : night);
    const transform = lifts ? `translateY(${String((night - 1) * 100)}%)` : '';
    if (opacity !== this.#opacity) this.style.opacity = this.#opacity = opacity;
    if (transform !== this.#transform) this.style.transform = this.#transform = transform;
  };
}

defineElement('night-fall', NightFall);
