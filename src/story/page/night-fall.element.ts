import { defineElement, ElementBase } from './element.ts';
import { storyBeingRead } from './stories.ts';

/**
 * `<night-fall>`: the dark behind the page. It is as dark as the story that is being read says;
 * it falls by fading in and lifts in one sweep. Only opacity and transform change.
 */
class NightFall extends ElementBase {
  connectedCallback(): void {
    for (const type of ['story:night', 'story:position'])
      document.addEventListener(type, this.#follow);
  }

  disconnectedCallback(): void {
    for (const type of ['story:night', 'story:position'])
      document.removeEventListener(type, this.#follow);
  }

  #follow = (): void => {
    const read = storyBeingRead();
    const night = read?.night ?? 0;
    const lifts = read && !('clocked' in read.dataset);
    this.style.opacity = String(lifts && night > 0 ? 1 : night);
    this.style.transform = lifts ? `translateY(${String((night - 1) * 100)}%)` : '';
  };
}

defineElement('night-fall', NightFall);
