import { clockText } from '../clock.ts';
import { defineElement, ElementBase } from './element.ts';
import type { ScrollStory } from './scroll-story.element.ts';
import { stories, storyBeingRead } from './stories.ts';

const END = 660;
const EVENTS = ['story:position', 'story:night'];
/** When the account's name leaves the profile, in seconds on the story's clock. */
const NAME_GOES = 72;

/**
 * `<story-bar data-before="before">`: shows which scene is read and how far the eleven minutes
 * have run. It follows the `story:position` events of the scroll stories on the page.
 */
class StoryBar extends ElementBase {
  #time: Text | null = null;
  #ticks: HTMLElement[] = [];
  #shown = '';

  connectedCallback(): void {
    this.#time = this.querySelector('.time span')?.firstChild as Text | null;
    this.#ticks = [...this.querySelectorAll<HTMLElement>('.ticks i')];
    for (const type of EVENTS) document.addEventListener(type, this.#follow);
  }

  disconnectedCallback(): void {
    for (const type of EVENTS) document.removeEventListener(type, this.#follow);
  }

  #follow = ({ target }: Event): void => {
    const story = target as ScrollStory;
    const read = story.isRead ? story : storyBeingRead();
    const clock = stories.findIndex(({ dataset }) => 'clocked' in dataset);
    // Between the stories what counts is how many of them the reader has passed.
    const index = read
      ? stories.indexOf(read)
      : stories.filter(({ isPast }) => isPast).length - 0.5;
    const seconds = clock < 0 || index < clock ? -1 : index > clock ? END : (read?.position ?? 0);
    this.#show(read?.id ?? '', (read?.night ?? 0) > 0.5, seconds);
  };

  #show(scene: string, isNight: boolean, seconds: number): void {
    const key = `${scene} ${String(isNight)} ${String(Math.floor(seconds))}`;
    if (key === this.#shown) return;
    this.#shown = key;
    this.classList.toggle('night', isNight);
    this.classList.toggle('gone', isNight && seconds >= NAME_GOES);
    for (const link of this.querySelectorAll('nav a, .scenes a')) {
      if (link.getAttribute('href') === `#${scene}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    // Its data, not a new text node, which would lay out more than the place it stands in.
    if (this.#time)
      this.#time.data = seconds < 0 ? (this.dataset['before'] ?? '') : clockText(seconds);
    this.#ticks.forEach((tick, index) => {
      const filled = Math.min(1, Math.max(0, seconds / 60 - index));
      tick.style.setProperty('--filled', filled.toFixed(3));
    });
  }
}

defineElement('story-bar', StoryBar);
