import { defineElement, ElementBase } from '../../lib/element.ts';
import { positionAt, scenePosition, type StepPosition } from '../position.ts';
import { addStory, look, removeStory, scrollLineTo, wake } from './reader.ts';

/**
 * `<scroll-story data-stops="0 1 2" data-hold="0.6">` around a `.stage` and a list of `.step`s.
 * Keeps the scene's position in step with the scroll and says so with a `story:position` event. The
 * layout itself is CSS; `reader.ts` says when it changes and where the reader is. With
 * `data-held="1.7"` the scene rests at that step and fraction instead, whatever the scroll.
 */
export class ScrollStory extends ElementBase {
  static readonly observedAttributes = ['data-held'];

  /** The scene position; undefined until the first measurement. */
  position: number | undefined;
  /** The step that is being read. */
  current: StepPosition = { step: 0, fraction: 0 };
  /** Whether the reading line is inside this story. */
  isRead = false;
  /** Whether the reading line has passed this story. */
  isPast = false;
  /** Whether its steps stand unrolled, without a stage. */
  isUnrolled = false;

  #night = 0;
  #steps: HTMLElement[] = [];
  /** The scene positions that the steps ask for, in order. */
  #stops: number[] = [];
  /** The share of each step during which the graphic rests. */
  #hold = 0;
  /** The id of the step that is said to be read. */
  #id: string | undefined;
  /** Where the host of a frame holds it: the step and fraction. */
  #held: number | undefined;
  /** Whether the last line that was followed was above (−1), in (0) or below (1) it, with this layout. */
  #side: number | undefined;
  /** In px from the top of the page: the story, and its steps below its own top. */
  #top = 0;
  #bottom = 0;
  #tops: number[] = [];
  #end = 0;

  /** How dark the page is at this position, 0 to 1; the stage says it. An unrolled story has no night. */
  get night(): number {
    return this.isUnrolled ? 0 : this.#night;
  }

  set night(night: number) {
    if (night === this.#night) return;
    this.#night = night;
    this.#tellNight();
  }

  /** Where its first step begins, in px from the top of the page, as of the last measurement. */
  get begins(): number {
    return this.#top + (this.#tops[0] ?? Infinity);
  }

  connectedCallback(): void {
    this.#steps = [...this.querySelectorAll<HTMLElement>('.step')];
    this.#stops = (this.dataset['stops'] ?? '').split(' ').map(Number);
    this.#hold = Number(this.dataset['hold']);
    addStory(this);
  }

  disconnectedCallback(): void {
    removeStory(this);
  }

  attributeChangedCallback(_name: string, _before: string | null, held: string | null): void {
    this.#held = held === null ? undefined : Number(held);
    wake();
  }

  /** Reads where the story and its steps are. */
  measure(): void {
    const { top, bottom } = this.getBoundingClientRect();
    this.#side = undefined;
    this.#top = top + scrollY;
    this.#bottom = bottom + scrollY;
    const boxes = this.#steps.map((step) => step.getBoundingClientRect());
    this.#tops = boxes.map((box) => box.top - top);
    this.#end = (boxes.at(-1)?.bottom ?? top) - top;
    const isUnrolled = !this.querySelector('.stage')?.clientHeight;
    if (isUnrolled === this.isUnrolled) return;
    this.isUnrolled = isUnrolled;
    this.#tellNight();
  }

  /**
   * Takes the reading line, in px from the top of the page, and says so where that changes anything.
   * @param isCut whether the graphic goes from stop to stop without moving
   */
  follow(line: number, isCut: boolean): void {
    const held = this.#held;
    const side = line < this.#top ? -1 : line >= this.#bottom ? 1 : 0;
    // As long as the reader is elsewhere there is nothing to work out.
    if (held === undefined && side !== 0 && side === this.#side) return;
    this.#side = side;
    const isRead = held !== undefined || side === 0;
    this.isPast = side > 0;
    this.current =
      held === undefined
        ? positionAt(line - this.#top, this.#tops, this.#end)
        : { step: Math.floor(held), fraction: held % 1 };
    const position = scenePosition(this.current, this.#stops, isCut ? 1 : this.#hold);
    const id = this.#steps[Math.max(0, this.current.step)]?.id ?? '';
    if (position === this.position && isRead === this.isRead && id === this.#id) return;
    this.position = position;
    this.isRead = isRead;
    if (id !== this.#id) this.dataset['step'] = this.#id = id;
    this.dispatchEvent(new CustomEvent('story:position', { bubbles: true }));
  }

  /** Scrolls, at once, to where the scene is at a position; for links such as `?at=6:24`. */
  seek(position: number): void {
    look();
    const step = Math.max(
      0,
      this.#stops.findLastIndex((stop) => stop <= position),
    );
    const [from = 0, to = from] = this.#stops.slice(step);
    const [top = 0, bottom = this.#end] = this.#tops.slice(step);
    const share = to > from ? (position - from) / (to - from) : 0;
    scrollLineTo(this, this.#top + top + (bottom - top) * share);
  }

  #tellNight(): void {
    this.toggleAttribute('data-night', this.night > 0.5);
    this.dispatchEvent(new Event('story:night', { bubbles: true }));
  }
}

defineElement('scroll-story', ScrollStory);
