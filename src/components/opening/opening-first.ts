/*
 * Has the opening drawn before anything after it is laid out, and then one part of the story in each
 * frame, where a page is visited at its top. A reader who does anything gets the rest at once.
 */
const { dataset } = document.documentElement;

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

const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (location.hash + location.search === '' && visit?.type === 'navigate') {
  dataset['opening'] = '';
  new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
  setTimeout(begin, 1000);
  for (const type of ['pointerdown', 'keydown', 'scroll'])
    addEventListener(type, finish, { once: true, passive: true, capture: true });
}

addEventListener(
  'scroll',
  () => {
    if (!['Newsreader', 'Libre Franklin'].every((family) => document.fonts.check(`1em ${family}`)))
      dataset['fonts'] = 'fallback';
  },
  { once: true, passive: true },
);
