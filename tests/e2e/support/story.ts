import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** A step of the page: its id, its scene's id, and whether its scene runs by the clock. */
export interface StepOnPage {
  id: string;
  scene: string;
  clocked: boolean;
}

/** The steps of the page in the order of reading. */
export function stepsOn(page: Page): Promise<StepOnPage[]> {
  return page.locator('scroll-story .step').evaluateAll((steps) =>
    steps.map((step) => {
      const scene = step.closest<HTMLElement>('scroll-story');
      return { id: step.id, scene: scene?.id ?? '', clocked: 'clocked' in (scene?.dataset ?? {}) };
    }),
  );
}

/** Waits until fonts are there and two frames have been drawn. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}

/**
 * Scrolls, at once, to where a step is read. `'begins'` is where its card's top is on the reading
 * line; `'read'` is where the card stands in the middle of the area that is free for cards.
 */
export async function scrollToStep(page: Page, id: string, when: 'begins' | 'read'): Promise<void> {
  await page.evaluate(
    ([step, moment]) => {
      const box = document.getElementById(step)?.getBoundingClientRect();
      const card = document.querySelector(`[id="${step}"] .card`)?.getBoundingClientRect();
      if (!box || !card) throw new Error(`no step ${step}`);
      const stage = document
        .querySelector(`scroll-story:has([id="${step}"]) .stage`)
        ?.getBoundingClientRect();
      const isBeside = (stage?.left ?? 0) > card.left;
      const free = isBeside ? 0 : (stage?.height ?? 0);
      const top =
        moment === 'begins'
          ? // Half a pixel past the line, because scroll positions are whole pixels.
            box.top - innerHeight * 0.8 + 0.5
          : card.top + card.height / 2 - (free + innerHeight) / 2;
      scrollTo({ top: Math.ceil(scrollY + top), behavior: 'instant' });
    },
    [id, when] as const,
  );
  await settle(page);
}

/** The frame that a scene's stage shows, once its island is awake. */
export async function stageFrame(page: Page, scene: string): Promise<unknown> {
  await expect(page.locator(`[id="${scene}"] astro-island:not([ssr])`)).toHaveCount(1);
  await settle(page);
  return JSON.parse(
    (await page.locator(`[id="${scene}"] .stage .graphic`).getAttribute('data-frame')) ?? 'null',
  );
}

/** The frame that was drawn for a step at build time. */
export async function stillFrame(page: Page, step: string): Promise<unknown> {
  return JSON.parse(
    (await page.locator(`[id="${step}"] .still .graphic`).getAttribute('data-frame')) ?? 'null',
  );
}
