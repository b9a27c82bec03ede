/*
 * Functions that run inside a page, whatever browser shows it and whatever steers it. They see
 * nothing of this file, and keep to what the oldest supported browsers know.
 */

/** A step of the page: its id, its scene's id, and whether its scene runs by the clock. */
export interface StepOnPage {
  id: string;
  scene: string;
  clocked: boolean;
}

/** The steps of the page in the order of reading. */
export function findSteps(): StepOnPage[] {
  return [...document.querySelectorAll('scroll-story .step')].map((step) => {
    const scene = step.closest<HTMLElement>('scroll-story');
    return { id: step.id, scene: scene?.id ?? '', clocked: 'clocked' in (scene?.dataset ?? {}) };
  });
}

/** What the stage of a scene shows, as JSON; nothing while it sleeps. */
export function readFrame(scene: string): string | undefined {
  const within = document.getElementById(scene);
  if (!within || within.querySelector('graphic-stage:not([data-awake])')) return undefined;
  const graphic = within.querySelector<HTMLElement & { frame?: object }>('.stage .graphic');
  return graphic?.frame && JSON.stringify(graphic.frame);
}

/** What a clock of strips shows: a word in its place, or the digits whose rows its places let through. */
export function readClock(selector: string): string {
  const clock = document.querySelector(selector);
  const word = clock?.querySelector<HTMLElement>('.word');
  if (word && word.offsetHeight > 0) return word.innerText.trim();
  const signs = [...(clock?.querySelectorAll('.strip') ?? [])].map((place) => {
    const { top, height } = place.getBoundingClientRect();
    const strip = place.firstElementChild?.getBoundingClientRect();
    return '0123456789 '[Math.round((top - (strip?.top ?? 0)) / height)] ?? '?';
  });
  return `${signs.slice(0, 2).join('')}:${signs.slice(2).join('')}`.trim();
}

/**
 * Waits until fonts are there, what comes near the screen has been told so (a story wakes by that,
 * and browsers may say it a frame late), and two frames have been drawn.
 */
export async function waitForDrawing(): Promise<void> {
  await document.fonts.ready;
  // All observers of a page are told at once.
  await new Promise((told) => {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      told(entries);
    });
    observer.observe(document.documentElement);
  });
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

/**
 * Scrolls, at once, to where a step is read. `'begins'` is where its card's top is on the reading
 * line; `'read'` is where the card stands in the middle of the area that is free for cards.
 */
export function goToStep({ id, when }: { id: string; when: 'begins' | 'read' }): void {
  const step = document.getElementById(id);
  const box = step?.getBoundingClientRect();
  const card = step?.querySelector('.card')?.getBoundingClientRect();
  if (!box || !card) throw new Error(`no step ${id}`);
  const stage = step?.closest('scroll-story')?.querySelector('.stage')?.getBoundingClientRect();
  const isBeside = (stage?.left ?? 0) > card.left;
  const free = isBeside ? 0 : (stage?.height ?? 0);
  const top =
    when === 'begins'
      ? // Half a pixel past the line, because scroll positions are whole pixels.
        box.top - innerHeight * 0.8 + 0.5
      : card.top + card.height / 2 - (free + innerHeight) / 2;
  scrollTo({ top: Math.ceil(scrollY + top), behavior: 'instant' });
}

/** Where a step's card stands, in px of the window, and the part of the window left for cards. */
export interface CardPlace {
  top: number;
  bottom: number;
  /** The lower edge of the bar, or of the stage where the stage is above the cards. */
  from: number;
  /** The lower edge of the window, or the upper one of what is fixed there. */
  to: number;
  /** Whether the first line of the card is what is seen where it stands. */
  isUncovered: boolean;
}

/** Looks where a step's card stands and what covers it. */
export function findCard(id: string): CardPlace {
  const card = document.querySelector(`[id="${id}"] .card`);
  if (!card) throw new Error(`no step ${id}`);
  const { top, bottom, left, right } = card.getBoundingClientRect();
  const boxes = (selector: string): DOMRect[] =>
    [...document.querySelectorAll(selector)]
      .filter((element) => getComputedStyle(element).visibility === 'visible')
      .map((element) => element.getBoundingClientRect())
      // What is beside the card, above the window or below it does not cover the card.
      .filter((box) => box.width > 0 && box.left < right && box.right > left)
      .filter((box) => box.bottom > 0 && box.top < innerHeight);
  const from = Math.max(
    ...boxes('story-bar').map((box) => box.bottom),
    ...boxes('.stage')
      .filter((box) => box.top <= 0)
      .map((box) => box.bottom),
  );
  const to = Math.min(
    innerHeight,
    ...boxes('step-control').map((box) => box.top),
    ...boxes('[data-night] reading-time').map((box) => box.top),
  );
  const range = document.createRange();
  range.selectNodeContents(card.querySelector('p, blockquote') ?? card);
  const [line] = range.getClientRects();
  const seen = line && document.elementFromPoint(line.left + 4, line.top + line.height / 2);
  return { top, bottom, from, to, isUncovered: card.contains(seen ?? null) };
}
