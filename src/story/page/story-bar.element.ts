import { clockText } from '../clock.ts';
import { defineElement, ElementBase } from './element.ts';
import { storiesPassed, storyBeingRead } from './reader.ts';

const END = 660;
const EVENTS = ['story:position', 'story:night'];
/** When the account's name leaves the profile, in seconds on the story's clock. */
const NAME_GOES = 72;

/**
 * `<story-bar data-before="before">`: shows which scene is read and how far the eleven minutes
 * have run. It follows the `story:position` events of the scroll stories on the page.
 */
class StoryBar extends ElementBase {
  #time: Element | null = null;
  #ticks: HTMLElement[] = [];
  #links: Element[] = [];
  /** What is shown; compared before anything is written, because writing costs a look at the layout. */
  #scene = '';
  #isNight = false;
  #isGone = false;
  #seconds = -1;

  connectedCallback(): void {
    this.#time = this.querySelector('.time span');
    this.#ticks = [...this.querySelectorAll<HTMLElement>('.ticks i')];
    this.#links = [...this.querySelectorAll('nav a, .scenes a')];
    for (const type of EVENTS) document.addEventListener(type, this.#follow);
    // A story may have spoken before this was there.
    this.#follow();
  }

  disconnectedCallback(): void {
    for (const type of EVENTS) document.removeEventListener(type, this.#follow);
  }

  #follow = (): void => {
    const read = storyBeingRead();
    this.#showScene(read?.id ?? '');
    const seconds = secondsAt(read);
    this.#showNight((read?.night ?? 0) > 0.5, seconds);
    this.#showTime(Math.floor(seconds));
  };

  #showScene(scene: string): void {
    if (scene === this.#scene) return;
    this.#scene = scene;
    for (const link of this.#links)
      if (link.getAttribute('href') === `#${scene}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  }

  #showNight(isNight: boolean, seconds: number): void {
    const isGone = isNight && seconds >= NAME_GOES;
    if (isNight !== this.#isNight) this.classList.toggle('night', isNight);
    if (isGone !== this.#isGone) this.classList.toggle('gone', isGone);
    this.#isNight = isNight;
    this.#isGone = isGone;
  }

  #showTime(seconds: number): void {
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    const text = seconds < 0 ? (this.dataset['before'] ?? '') : clockText(seconds);
    const words = this.#time?.firstChild;
    // The text's data, not a new text, which would lay out more than the place it stands in; but a
    // translator may have put an element there.
    if (words instanceof Text) words.data = text;
    else this.#time?.replaceChildren(text);
    this.#ticks.forEach((tick, index) => {
      const filled = Math.min(1, Math.max(0, seconds / 60 - index)).toFixed(3);
      if (tick.style.getPropertyValue('--filled') !== filled)
        tick.style.setProperty('--filled', filled);
    });
  }
}

/** The time on the story's clock while a story is read, or between two, in seconds; −1 before it starts. */
function secondsAt(
  read: { dataset: DOMStringMap; position: number | undefined } | undefined,
): number {
  if (read && 'clocked' in read.dataset) return read.position ?? 0;
  return storiesPassed().some(({ dataset }) => 'clocked' in dataset) ? END : -1;
}

defineElement('story-bar', StoryBar);
