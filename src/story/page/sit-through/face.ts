import { clockText } from '../../clock.ts';
import { LENGTH } from './countdown.ts';

/** The clock inside the dialog: `.digits` with five places, `.ticks` with eleven. */
export class Face {
  #places: NodeListOf<HTMLElement>;
  #ticks: NodeListOf<HTMLElement>;

  constructor(root: ParentNode) {
    this.#places = root.querySelectorAll('.digits i');
    this.#ticks = root.querySelectorAll('.ticks i');
  }

  /** Shows whole seconds left; the first place is empty below 10:00, so that no digit moves. */
  show(seconds: number): void {
    const text = clockText(seconds).padStart(this.#places.length, '\u00A0');
    this.#places.forEach((place, index) => {
      place.textContent = text[index] ?? '';
    });
    const minutes = (LENGTH / 1000 - seconds) / 60;
    this.#ticks.forEach((tick, index) => {
      const filled = Math.min(1, Math.max(0, minutes - index));
      tick.style.setProperty('--filled', filled.toFixed(3));
    });
  }
}
