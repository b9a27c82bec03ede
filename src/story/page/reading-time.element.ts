import { clockText } from '../../graphics/clock.ts';
import { defineElement, ElementBase } from '../../lib/element.ts';

/** How long the page has been hidden since it was opened, in ms, where the browser keeps a record. */
function hiddenSoFar(): number {
  const changes = performance.getEntriesByType('visibility-state');
  return changes.reduce((sum, { name, startTime }, index) => {
    const until = changes[index + 1]?.startTime ?? performance.now();
    return name === 'hidden' ? sum + until - startTime : sum;
  }, 0);
}

/**
 * `<reading-time data-text="You have been reading for {time}.">`: how long the page has been in
 * view, counted here and nowhere else: nothing is stored and nothing is sent.
 */
class ReadingTime extends ElementBase {
  #hidden = hiddenSoFar();
  #left: number | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #near = new IntersectionObserver((entries) => {
    clearInterval(this.#timer);
    if (!entries.at(-1)?.isIntersecting) return;
    this.#show();
    this.#timer = setInterval(this.#show, 1000);
  });

  connectedCallback(): void {
    document.addEventListener('visibilitychange', this.#count);
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#count);
    this.#near.disconnect();
    clearInterval(this.#timer);
  }

  #count = (): void => {
    if (document.hidden) this.#left = performance.now();
    else if (this.#left !== undefined) {
      this.#hidden += performance.now() - this.#left;
      this.#left = undefined;
    }
  };

  #show = (): void => {
    const seconds = Math.max(0, (performance.now() - this.#hidden) / 1000);
    const text = (this.dataset['text'] ?? '').replace('{time}', clockText(seconds));
    if (this.firstChild instanceof Text) this.firstChild.data = text;
    else this.textContent = text;
  };
}

defineElement('reading-time', ReadingTime);
