import { clockText, stripTransform } from '../../graphics/clock.ts';
import { defineElement, ElementBase } from '../../lib/element.ts';
import { storiesPassed, storyBeingRead } from './reader.ts';

const EVENTS = ['story:position', 'story:night'];

/**
 * `<story-bar>`: shows which scene is read and how far the story's clock
 * has run. It follows the `story:position` events of the scroll stories on the page.
 */
class StoryBar extends ElementBase {
  #time: Element | null = null;
  #figures: Element | null = null;
  #strips: HTMLElement[] = [];
  #ticks: HTMLElement[] = [];
  #links: Element[] = [];
  /** What is shown; compared before anything is written, because writing costs a look at the layout. */
  #scene = '';
  #isNight = false;
  #isGone = false;
  #seconds = -1;
  /** When the name leaves the profile, in seconds on the story's clock; never where there is none. */
  #goes = NaN;

  connectedCallback(): void {
    this.#time = this.querySelector('.time');
    this.#figures = this.querySelector('.figures');
    this.#strips = [...this.querySelectorAll<HTMLElement>('.strip b')];
    this.#ticks = [...this.querySelectorAll<HTMLElement>('.ticks b')];
    this.#goes = Number(this.querySelector<HTMLElement>('.handle')?.dataset['goes']);
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
    const isGone = isNight && seconds >= this.#goes;
    if (isNight !== this.#isNight) this.classList.toggle('night', isNight);
    if (isGone !== this.#isGone) this.classList.toggle('gone', isGone);
    this.#isNight = isNight;
    this.#isGone = isGone;
  }

  #showTime(seconds: number): void {
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    this.#time?.classList.toggle('runs', seconds >= 0);
    const signs = clockText(Math.max(0, seconds)).padStart(5).replace(':', '');
    this.#figures?.classList.toggle('short', signs.startsWith(' '));
    this.#strips.forEach((strip, index) => {
      turn(strip, stripTransform(signs[index] ?? ' '));
    });
    this.#ticks.forEach((tick, index) => {
      turn(tick, `scaleX(${Math.min(1, Math.max(0, seconds / 60 - index)).toFixed(3)})`);
    });
  }
}

/** What each moving part has been given, because to ask an element for its style takes its time. */
const transforms = new WeakMap<HTMLElement, string>();

function turn(part: HTMLElement, transform: string): void {
  if (transforms.get(part) === transform) return;
  transforms.set(part, transform);
  part.style.transform = transform;
}

/** The time on the story's clock while a story is read, or between two, in seconds; −1 before it starts. */
function secondsAt(
  read: { dataset: DOMStringMap; position: number | undefined } | undefined,
): number {
  if (read && 'clocked' in read.dataset) return read.position ?? 0;
  const passed = storiesPassed().find(({ dataset }) => 'clocked' in dataset);
  return passed ? Number(passed.dataset['clocked']) : -1;
}

defineElement('story-bar', StoryBar);
