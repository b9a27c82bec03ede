/*
 * Has the opening drawn before anything after it is read and laid out, and then one part of the story
 * in each frame, where a page is visited at its top. A reader who does anything gets the rest at once.
 */
const { dataset } = document.documentElement;

/** How often the reading of the page is held up at most; each time takes some milliseconds. */
const PAUSES = 20;

function finish(): void {
  delete dataset['opening'];
}

function show(): void {
  if (dataset['opening'] === undefined) return;
  const next = document.querySelector<HTMLElement>(
    ':is(main > :not(.hero, script), main ~ footer):not([data-shown])',
  );
  if (next) next.dataset['shown'] = '';
  if (next || document.readyState === 'loading') requestAnimationFrame(() => setTimeout(show));
  else finish();
}

/** The browser may say twice that it has painted, or never. */
function begin(): void {
  if (dataset['opening'] !== '') return;
  dataset['opening'] = 'painted';
  show();
}

/**
 * Holds up the reading of the page until the browser begins a frame. It waits for a script that is
 * written behind this one, and draws meanwhile; a blob needs no network, so none can fail it.
 */
function pauseUntilFrame(): void {
  const again = new Blob([`dispatchEvent(new Event('opening:pause'))`]);
  let left = PAUSES;
  const pause = (): void => {
    if (left-- <= 0) return;
    // With an address of its own each time, because what has been fetched once is there at once.
    const address = URL.createObjectURL(again);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Nothing else holds up the parser.
    document.write(`<script src="${address}"></script>`);
  };
  addEventListener('opening:pause', pause);
  requestAnimationFrame(() => {
    left = 0;
  });
  pause();
}

const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (location.hash + location.search === '' && visit?.type === 'navigate') {
  dataset['opening'] = '';
  new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
  setTimeout(begin, 1000);
  pauseUntilFrame();
  for (const type of ['pointerdown', 'keydown', 'scroll'])
    addEventListener(type, finish, { once: true, passive: true, capture: true });
}

addEventListener(
  'scroll',
  () => {
    // True when the faces of both families are there.
    if (!document.fonts.check('1em Newsreader, Libre Franklin')) dataset['fonts'] = 'fallback';
  },
  { once: true, passive: true },
);
