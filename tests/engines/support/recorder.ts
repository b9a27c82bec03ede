/** What a page has noted about itself since its first script. */
export interface Recorded {
  /** Errors, refusals and warnings of the console, each in words. */
  trouble: string[];
  /** What was moved while it was in view, and not by the reader; only after `?shifts`. */
  shifts: string[];
}

/** The page's own window, with its record. */
export interface RecordedWindow extends Window {
  recorded: Recorded;
}

/**
 * Runs inside the page, before any script of its own. It keeps errors, and with `?shifts` in the
 * address also what moves: by the browser's own account where there is one, else by comparing, in
 * every frame, where texts and stages stand.
 */
export function record(): void {
  const recorded: Recorded = { trouble: [], shifts: [] };
  (window as unknown as RecordedWindow).recorded = recorded;
  const note = (text: string): void => void recorded.trouble.push(text);
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      if (target instanceof Element) note(`did not load: ${target.outerHTML.slice(0, 200)}`);
      else note(`uncaught: ${event.message}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => {
    note(`unhandled: ${String(reason)}`);
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    note(`refused by ${violatedDirective}: ${blockedURI}`);
  });
  const log = console.error.bind(console);
  console.error = (...words: unknown[]) => {
    note(`console: ${words.map(String).join(' ')}`);
    log(...words);
  };
  if (!location.search.includes('shifts')) return;

  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        recorded.shifts.push(`layout shift of ${entry.value.toFixed(4)}`);
    }).observe({ type: 'layout-shift', buffered: true });
    return;
  }
  const places = new Map<Element, number>();
  let before = 0;
  const compare = (): void => {
    const scrolled = scrollY - before;
    before = scrollY;
    for (const element of document.querySelectorAll('h1, h2, h3, p, blockquote, figure, .stage')) {
      const { top, bottom, height } = element.getBoundingClientRect();
      const last = places.get(element);
      places.delete(element);
      const isSeen = height > 0 && getComputedStyle(element).visibility === 'visible';
      if (!isSeen || bottom < 0 || top > innerHeight || element.closest('.graphic')) continue;
      places.set(element, top);
      if (last === undefined) continue;
      // What scrolls goes all of the way, what sticks none, what begins to stick a part of it.
      const [from, to] = [Math.min(0, -scrolled) - 1, Math.max(0, -scrolled) + 1];
      if (top - last < from || top - last > to)
        recorded.shifts.push(
          `${element.tagName} “${element.textContent.trim().slice(0, 40)}” by ${String(Math.round(top - last))} px`,
        );
    }
    requestAnimationFrame(compare);
  };
  requestAnimationFrame(compare);
}
