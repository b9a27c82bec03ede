import { defineElement, ElementBase } from '../../lib/element.ts';
import { readingMode } from './mode.ts';
import { storiesPassed, storyBeingRead } from './reader.ts';
import { onSwipe, turnOf } from './turning.ts';

/**
 * `<step-control>` around two links and a label: goes from step to step by its links, by arrow keys
 * while it has focus, and by swiping on the story. The links work without it for the first step.
 */
class StepControl extends ElementBase {
  #steps: HTMLElement[] = [];
  #ignoreSwipes: (() => void) | undefined;
  /** The index that is shown; undefined before the first. */
  #shown: number | undefined;

  connectedCallback(): void {
    this.#steps = [...document.querySelectorAll<HTMLElement>('scroll-story .step')];
    this.addEventListener('click', this.#click);
    this.addEventListener('keydown', this.#key);
    document.addEventListener('story:position', this.#show);
    this.#ignoreSwipes = onSwipe((by, target) => {
      if (readingMode() === 'step' && target.closest('scroll-story, step-control')) this.#turn(by);
    });
    this.#show();
  }

  disconnectedCallback(): void {
    document.removeEventListener('story:position', this.#show);
    this.#ignoreSwipes?.();
  }

  /** The index of the step that is being read; −1 before the first one. */
  get #index(): number {
    const read = storyBeingRead();
    if (read && read.current.step >= 0)
      return this.#steps.findIndex(({ id }) => id === read.dataset['step']);
    const last = storiesPassed().at(-1);
    return this.#steps.findLastIndex((step) => last?.contains(step));
  }

  #show = (): void => {
    const index = this.#index;
    if (index === this.#shown) return;
    this.#shown = index;
    const label = this.querySelector('.where');
    const text = (this.dataset[index < 0 ? 'start' : 'label'] ?? '')
      .replace('{step}', String(index + 1))
      .replace('{steps}', String(this.#steps.length));
    if (label && label.textContent !== text) label.textContent = text;
    this.#link('.previous', index - 1);
    this.#link('.next', index + 1);
  };

  #link(name: string, index: number): void {
    const link = this.querySelector(name);
    const step = this.#steps[index];
    link?.setAttribute('href', `#${step?.id ?? 'top'}`);
    link?.setAttribute('aria-disabled', String(!step));
  }

  /** Turns to another step and says once, politely, which one it is. */
  #turn(by: number): void {
    const index = this.#index + by;
    const step = this.#steps[index];
    if (!step) return;
    step.scrollIntoView({ block: 'start', behavior: 'instant' });
    const said = this.querySelector('[role="status"]');
    if (said) said.textContent = step.querySelector('.card')?.textContent.trim() ?? '';
  }

  #click = (event: Event): void => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    this.#turn(link.matches('.next') ? 1 : -1);
  };

  #key = (event: KeyboardEvent): void => {
    const by = turnOf(event);
    if (by === undefined) return;
    event.preventDefault();
    this.#turn(by);
  };
}

defineElement('step-control', StepControl);
