import { clockText } from './clock.ts';
import type { ScrollStory } from './scroll-story.element.ts';

const END = 660;

/**
 * `<story-bar data-before="before">`: shows which scene is read and how far the eleven minutes
 * have run. It follows the `story:position` events of the scroll stories on the page.
 */
class StoryBar extends HTMLElement {
  #time: Element | null = null;
  #ticks: HTMLElement[] = [];
  #shown = '';

  connectedCallback(): void {
    this.#time = this.querySelector('.time');
    this.#ticks = [...this.querySelectorAll<HTMLElement>('.ticks i')];
    document.addEventListener('story:position', this.#follow);
  }

  disconnectedCallback(): void {
    document.removeEventListener('story:position', this.#follow);
  }

  #follow = (event: Event): void => {
    const story = event.target as ScrollStory;
    if (!story.isRead) return;
    const clock = document.querySelector<ScrollStory>('scroll-story[data-clocked]');
    const isLater = clock && clock.compareDocumentPosition(story) & Node.DOCUMENT_POSITION_FOLLOWING;
    const seconds = story === clock ? (story.position ?? 0) : isLater ? END : -1;
    this.#show(story.id, story === clock, seconds);
  };

  #show(scene: string, isNight: boolean, seconds: number): void {
    const key = `${scene} ${String(Math.floor(seconds))}`;
    if (key === this.#shown) return;
    this.#shown = key;
    this.classList.toggle('night', isNight);
    for (const link of this.querySelectorAll('nav a')) {
      link.toggleAttribute('aria-current', link.getAttribute('href') === `#${scene}`);
    }
    if (this.#time) this.#time.textContent = seconds < 0 ? (this.dataset['before'] ?? '') : clockText(seconds);
    this.#ticks.forEach((tick, index) => {
      const filled = Math.min(1, Math.max(0, seconds / 60 - index));
      tick.style.setProperty('--filled', filled.toFixed(3));
    });
  }
}

customElements.define('story-bar', StoryBar);
