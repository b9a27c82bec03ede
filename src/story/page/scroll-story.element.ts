import { defineElement, ElementBase } from './element.ts';
import { isCut } from './mode.ts';
import { addStory, removeStory } from './stories.ts';
import { positionAt, scenePosition, type StepPosition } from '../position.ts';

/**
 * Where on the screen a step begins: its card's top at this share of the height, from above; higher
 * up where the first card of the page begins there, so that nothing is read before it is scrolled to.
 */
const READING_LINE = 0.8;

/**
 * `<scroll-story data-stops="0 1 2" data-hold="0.6">` around a `.stage` and a list of `.step`s.
 * Keeps the scene's position in step with the scroll and says so with a `story:position` event.
 * The position is computed from layout in every frame and never added up from events, so a jump,
 * a fling, a reload and slow scrolling agree. The layout itself is CSS. With `data-held="1.7"` it
 * rests at that step and fraction instead, whatever the scroll.
 */
export class ScrollStory extends ElementBase {
  static readonly observedAttributes = ['data-held'];

  /** The scene position; undefined until the first measurement. */
  position: number | undefined;
  /** The step that is being read. */
  current: StepPosition = { step: 0, fraction: 0 };

  /** Whether the reading line is inside this story. */
  isRead = false;

  #night = 0;
  #isUnrolled = false;
  #steps: HTMLElement[] = [];
  #tops: number[] = [];
  #end = 0;
  #first = Infinity;
  #frame = 0;
  #resize = new ResizeObserver(() => {
    this.#measure();
    this.#wake();
  });
  /** Wakes the story up near the screen; the state itself never comes from here. */
  #near = new IntersectionObserver(
    (entries) => {
      const isNear = entries.at(-1)?.isIntersecting ?? false;
      (isNear ? addEventListener : removeEventListener)('scroll', this.#wake, {
        passive: true,
      });
      // The last look is taken on leaving, too, so that a jump past the story is noticed.
      this.#wake();
    },
    { rootMargin: '50%' },
  );

  /** How dark the page is at this position, 0 to 1; the stage says it. An unrolled story has no night. */
  get night(): number {
    return this.#isUnrolled ? 0 : this.#night;
  }

  set night(night: number) {
    if (night === this.#night) return;
    this.#night = night;
    this.#tellNight();
  }

  /** The scene positions that the steps ask for, in order. */
  get stops(): number[] {
    return (this.dataset['stops'] ?? '').split(' ').map(Number);
  }

  /** Whether the reading line has passed this story. */
  get isPast(): boolean {
    return this.getBoundingClientRect().bottom <= this.#line;
  }

  /** The reading line, in px from the top of the screen. */
  get #line(): number {
    return Math.min(innerHeight * READING_LINE, this.#first);
  }

  connectedCallback(): void {
    addStory(this);
    this.#steps = [...this.querySelectorAll<HTMLElement>('.step')];
    for (const step of this.#steps) this.#resize.observe(step);
    // What grows above the story moves it without touching it.
    this.#resize.observe(document.body);
    this.#near.observe(this);
    addEventListener('pageshow', this.#wake);
    document.addEventListener('story:mode', this.#wake);
  }

  disconnectedCallback(): void {
    removeStory(this);
    this.#resize.disconnect();
    this.#near.disconnect();
    removeEventListener('scroll', this.#wake);
    removeEventListener('pageshow', this.#wake);
    document.removeEventListener('story:mode', this.#wake);
    cancelAnimationFrame(this.#frame);
  }

  attributeChangedCallback(): void {
    this.#wake();
  }

  /** Reads the layout of the steps inside the story; only a change of their size can change it. */
  #measure(): void {
    const { top } = this.getBoundingClientRect();
    this.#tops = this.#steps.map((step) => step.getBoundingClientRect().top - top);
    this.#first = (document.querySelector('.step')?.getBoundingClientRect().top ?? 0) + scrollY;
    this.#end = (this.#steps.at(-1)?.getBoundingClientRect().bottom ?? top) - top;
    const isUnrolled = !this.querySelector('.stage')?.clientHeight;
    if (isUnrolled === this.#isUnrolled) return;
    this.#isUnrolled = isUnrolled;
    this.#tellNight();
  }

  /** Scrolls, at once, to where the scene is at a position; for links such as `?at=6:24`. */
  seek(position: number): void {
    this.#measure();
    const step = Math.max(
      0,
      this.stops.findLastIndex((stop) => stop <= position),
    );
    const [from = 0, to = from] = this.stops.slice(step);
    const [top = 0, bottom = this.#end] = this.#tops.slice(step);
    const share = to > from ? (position - from) / (to - from) : 0;
    const y = top + (bottom - top) * share + this.getBoundingClientRect().top + scrollY;
    scrollTo({ top: Math.ceil(y - this.#line), behavior: 'instant' });
  }

  #tellNight(): void {
    this.toggleAttribute('data-night', this.night > 0.5);
    this.dispatchEvent(new Event('story:night', { bubbles: true }));
  }

  #wake = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#update();
    });
  };

  #update(): void {
    const { top, height } = this.getBoundingClientRect();
    const line = this.#line - top;
    const held = this.dataset['held'];
    const isRead = held !== undefined || (line >= 0 && line < height);
    const { step } = (this.current = held
      ? { step: Math.floor(Number(held)), fraction: Number(held) % 1 }
      : positionAt(line, this.#tops, this.#end));
    const hold = isCut() ? 1 : Number(this.dataset['hold']);
    const position = scenePosition(this.current, this.stops, hold);
    const id = this.#steps[Math.max(0, step)]?.id ?? '';
    if (position === this.position && isRead === this.isRead && id === this.dataset['step']) return;
    this.position = position;
    this.isRead = isRead;
    this.dataset['step'] = id;
    this.dispatchEvent(new CustomEvent('story:position', { bubbles: true }));
  }
}

defineElement('scroll-story', ScrollStory);
