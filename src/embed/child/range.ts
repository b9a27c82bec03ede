/**
 * Stands behind the scenes and takes out the steps that the host left out, before anything measures
 * the others. What is left out is what the styles do not show; if that is all, all is shown.
 */
const steps = [...document.querySelectorAll<HTMLElement>('.step')];
const left = steps.filter((step) => !step.checkVisibility());

if (left.length === steps.length) document.querySelector('#left-out')?.remove();
else
  for (const story of document.querySelectorAll<HTMLElement>('scroll-story')) {
    const stops = (story.dataset['stops'] ?? '').split(' ');
    const all = [...story.querySelectorAll<HTMLElement>('.step')];
    const shown = all.flatMap((step, index) => (left.includes(step) ? [] : (stops[index] ?? [])));
    story.dataset['stops'] = shown.join(' ');
    for (const step of all) if (left.includes(step)) step.remove();
    if (shown.length === 0) story.remove();
  }
