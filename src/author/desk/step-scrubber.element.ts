import { defineElement, ElementBase } from '../../lib/element.ts';
import type { Positioned } from '../../story/story-position.svelte.ts';

/**
 * `<step-scrubber>` around a stage, a range and buttons for the stops: gives the stage the range's
 * value as the scene's position, as `<scroll-story>` gives it the reader's place.
 */
class StepScrubber extends ElementBase implements Positioned {
  get position(): number {
    return this.#range?.valueAsNumber ?? 0;
  }

  get night(): number {
    return Number(this.style.getPropertyValue('--night'));
  }

  set night(night: number) {
    this.style.setProperty('--night', String(night));
  }

  connectedCallback(): void {
    this.addEventListener('input', this.#tell);
    this.addEventListener('click', this.#jump);
  }

  get #range(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[type=range]');
  }

  #tell = (): void => {
    this.dispatchEvent(new CustomEvent('story:position'));
  };

  #jump = ({ target }: Event): void => {
    const stop = (target as HTMLElement).closest('button')?.dataset['stop'];
    if (stop === undefined || !this.#range) return;
    this.#range.value = stop;
    this.#tell();
  };
}

defineElement('step-scrubber', StepScrubber);
