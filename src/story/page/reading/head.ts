/**
 * Stands in the head of the pages with a story, so that the first paint is right. The mode is the
 * reader's last choice, or hard cuts for a reader who asked for less motion; a reader whose line
 * breaks gets the article. It needs no other file, and it is short, because every reader waits for it.
 */
import { unfoldAll, unfoldChartsWhenNear, unfoldStills } from './unfold.ts';

/** Under which name the choice is kept. Put in when the script is bundled. */
declare const MODE_KEY: string;

const { dataset } = document.documentElement;

function setMode(mode: string): void {
  dataset['mode'] = mode;
  unfoldStills();
  document.dispatchEvent(new Event('story:mode'));
}

try {
  dataset['mode'] = localStorage.getItem(MODE_KEY) ?? '';
} catch {
  // Refused; the choice holds for this visit.
}
if (!/^(animate|step|read)$/.test(dataset['mode'] ?? ''))
  dataset['mode'] = matchMedia('(prefers-reduced-motion:reduce)').matches ? 'step' : 'animate';

addEventListener('DOMContentLoaded', () => {
  unfoldStills();
  unfoldChartsWhenNear();
});
// What only a story that is read needs stays asleep until then.
const begin = (): void => {
  dataset['read'] = '';
};
if (location.hash || location.search || history.state) begin();
else addEventListener('scroll', begin, { once: true, passive: true });
addEventListener('resize', unfoldStills);
addEventListener('beforeprint', unfoldAll);
for (const failure of ['astro:hydration-error', 'story:failed'])
  addEventListener(failure, () => {
    setMode('read');
  });
addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  if (name !== 'mode') return;
  setMode(value);
  try {
    localStorage.setItem(MODE_KEY, value);
  } catch {
    // As above.
  }
});
addEventListener('click', ({ target }) => {
  if ((target as Element).closest('#menu a')) document.getElementById('menu')?.hidePopover();
});
