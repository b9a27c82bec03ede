/**
 * Stands behind the scenes and takes out the steps that the host left out, before anything measures
 * the others. If that would be all of them, none is left out.
 */
const style = document.querySelector<HTMLStyleElement>('#left-out');
const rule = style?.sheet?.cssRules[0];
const steps = [...document.querySelectorAll<HTMLElement>('.step')];
const left = steps.filter(
  (step) => rule instanceof CSSStyleRule && step.closest(rule.selectorText),
);

if (left.length === steps.length) style?.remove();
else
  for (const story of document.querySelectorAll<HTMLElement>('scroll-story')) {
    const stops = (story.dataset['stops'] ?? '').split(' ');
    const all = [...story.querySelectorAll<HTMLElement>('.step')];
    const shown = all.flatMap((step, index) => (left.includes(step) ? [] : (stops[index] ?? [])));
    story.dataset['stops'] = shown.join(' ');
    for (const step of all) if (left.includes(step)) step.remove();
    if (shown.length === 0) story.remove();
  }
