import type { Page } from '@playwright/test';

/** A scene as it stands on the page: its id, its steps' ids, and where it is, in CSS pixels. */
export interface Scene {
  id: string;
  steps: string[];
  top: number;
  height: number;
}

/** Runs in the page: waits until fonts are there and what was changed has been drawn. */
export async function waitForDrawing(): Promise<void> {
  await document.fonts.ready;
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

/** Waits until fonts are there and what was changed has been drawn. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(waitForDrawing);
}

/**
 * Opens a page and scrolls through it once, so that everything that loads or hydrates when it
 * comes into view has done so before the first picture.
 */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  const { height, view } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    view: innerHeight,
  }));
  for (let top = 0; top < height; top += view) await scrollTo(page, top);
  await page.waitForLoadState('networkidle');
  await scrollTo(page, 0);
}

/** Scrolls to a position in CSS pixels, at once, and waits for the frame. */
export async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => {
    window.scrollTo({ top: to, behavior: 'instant' });
  }, top);
  await settle(page);
}

/** Runs in the page: its scenes in order; a scene without an id is called by its number. */
export function scenesInPage(): Scene[] {
  return [...document.querySelectorAll('scroll-story')].map((element, index) => {
    const { top, height } = element.getBoundingClientRect();
    const steps = [...element.querySelectorAll('.step[id]')].map((step) => step.id);
    return { id: element.id || `scene-${String(index + 1)}`, steps, top: top + scrollY, height };
  });
}

/** The scenes of the page in order. */
export function findScenes(page: Page): Promise<Scene[]> {
  return page.evaluate(scenesInPage);
}

/**
 * Runs in the page: scrolls so that a step's card is in the middle of the area that is free for
 * cards: what the stage leaves of the window where it stands above, all of it where it stands beside.
 */
export function scrollToCard(step: string): void {
  const host = document.getElementById(step);
  if (!host) throw new Error(`There is no step ${step}.`);
  const card = (host.querySelector('.card') ?? host).getBoundingClientRect();
  const stage = host.closest('scroll-story')?.querySelector('.stage')?.getBoundingClientRect();
  const above = stage && stage.left <= card.left ? stage.height : 0;
  const middle = (above + innerHeight) / 2;
  window.scrollTo({ top: scrollY + card.top + card.height / 2 - middle, behavior: 'instant' });
}

/** Brings a step's card to where it is read. */
export async function showStep(page: Page, step: string): Promise<void> {
  await page.evaluate(scrollToCard, step);
  await settle(page);
}
