import { clockPlaces } from '../../../graphics/clock.ts';

/** The clock inside the dialog: `.digits` with five places, `.ticks` with one for each minute. */
export class Face {
  #places: NodeListOf<HTMLElement>;
  #ticks: NodeListOf<HTMLElement>;
  #length: number;

  /** @param length how long the clock runs, in seconds */
  constructor(root: ParentNode, length: number) {
    this.#length = length;
    this.#places = root.querySelectorAll('.digits i');
    this.#ticks = root.querySelectorAll('.ticks i');
  }

  /** Shows whole seconds left. */
  show(seconds: number): void {
    const text = clockPlaces(seconds);
    this.#places.forEach((place, index) => {
      place.textContent = text[index] ?? '';
    });
    const minutes = (this.#length - seconds) / 60;
    this.#ticks.forEach((tick, index) => {
      const filled = Math.min(1, Math.max(0, minutes - index));
      tick.style.setProperty('--filled', filled.toFixed(3));
    });
  }
}
