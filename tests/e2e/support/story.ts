import type { Page } from '@playwright/test';
import type { Frame } from '../../../src/graphics/scene.ts';
import {
  findCard,
  findSteps,
  goToStep,
  readFrame,
  waitForDrawing,
  type CardPlace,
  type StepOnPage,
} from './in-page.ts';
import { frameOf } from './frames.ts';
import { expect } from './test.ts';

/** The steps of the page in the order of reading. */
export function stepsOn(page: Page): Promise<StepOnPage[]> {
  return page.evaluate(findSteps);
}

/** Waits until what has been changed is drawn, see `waitForDrawing`. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(waitForDrawing);
}

/** Scrolls, at once, to where a step is read, see `goToStep`. */
export async function scrollToStep(page: Page, id: string, when: 'begins' | 'read'): Promise<void> {
  await page.evaluate(goToStep, { id, when });
  await settle(page);
  // What comes near is laid out only now, and may be another bit higher than was guessed.
  await page.evaluate(goToStep, { id, when });
  await settle(page);
}

/** The frame that a scene's stage shows, once its island is awake. */
export async function stageFrame(page: Page, scene: string): Promise<unknown> {
  await expect(page.locator(`[id="${scene}"] graphic-stage[data-awake]`)).toHaveCount(1);
  await settle(page);
  return JSON.parse((await page.evaluate(readFrame, scene)) ?? 'null');
}

/** The frame that a step of the page asks for. */
export async function stepFrame(page: Page, id: string): Promise<Frame> {
  const step = (await stepsOn(page)).find((one) => one.id === id);
  if (!step) throw new Error(`There is no step ${id}.`);
  return frameOf(step);
}

/** The ids of the scenes that scroll, in the order of reading. */
export async function scenesOn(page: Page): Promise<string[]> {
  return [...new Set((await stepsOn(page)).map(({ scene }) => scene))];
}

/** One step of each scene, by default its second one. */
export async function oneStepPerScene(page: Page, index = 1): Promise<StepOnPage[]> {
  const steps = await stepsOn(page);
  return [...Map.groupBy(steps, ({ scene }) => scene).values()].flatMap(
    (inScene) => inScene[index] ?? [],
  );
}

/** Jumps to a place on the page, in px from its top. */
export async function jumpTo(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => {
    scrollTo({ top: to, behavior: 'instant' });
  }, top);
  await settle(page);
}

/** Where the page is scrolled to, in px. */
export function scrollPlace(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

/** Waits until the page has rested for so long that its place would survive a reload. */
export async function rested(page: Page): Promise<void> {
  const away = (): Promise<number> =>
    page.evaluate(() => {
      const { place } = (history.state ?? {}) as { place?: { id: string; top: number } };
      const passage = document.getElementById(place?.id ?? '');
      const anchor = passage?.querySelector('.card') ?? passage;
      return anchor && place ? Math.abs(anchor.getBoundingClientRect().top - place.top) : 1e9;
    });
  await expect.poll(away).toBeLessThan(1);
}

/** Brings a scene on screen and waits until its stage is drawn by script. */
export async function wake(page: Page, scene: string): Promise<void> {
  await page.evaluate((id) => {
    document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
  }, scene);
  await stageFrame(page, scene);
}

/** The step that a scene says is being read. */
export async function stepRead(page: Page, scene: string): Promise<string | undefined> {
  return (await page.locator(`[id="${scene}"]`).getAttribute('data-step')) ?? undefined;
}

/** Chooses a mode with the switch, which is in a menu where the bar is narrow. */
export async function chooseMode(page: Page, label: 'Animate' | 'Step' | 'Read'): Promise<void> {
  const menu = page.locator('story-bar .menu');
  const isMenu = await menu.isVisible();
  if (isMenu) await menu.click();
  await page.getByRole('radio', { name: label }).check();
  if (isMenu) await page.keyboard.press('Escape');
  await settle(page);
}

/** Looks where a step's card stands and what covers it. */
export function cardPlace(page: Page, id: string): Promise<CardPlace> {
  return page.evaluate(findCard, id);
}

/**
 * Expects a step's card to be clear of bar and stage, and whole where there is room for it with a
 * little air. What is too high for that begins close under what is above it.
 */
export async function expectInTheClear(page: Page, id: string, about = id): Promise<void> {
  const { top, bottom, from, to, isUncovered } = await cardPlace(page, id);
  expect.soft(isUncovered, `${about}: uncovered`).toBe(true);
  expect.soft(top, `${about}: below bar and stage`).toBeGreaterThanOrEqual(from - 1);
  if (bottom - top + 32 <= to - from)
    expect.soft(bottom, `${about}: whole`).toBeLessThanOrEqual(to + 1);
  else expect.soft(top, `${about}: as much as there is room for`).toBeLessThan(from + 40);
}

/**
 * Finds visible text inside the elements that match `boxes` which goes more than a pixel beyond its
 * box, or beyond anything on the way up to `main` that clips, or beyond the window's sides. Each
 * text is named once, with the place where it loses most.
 */
export function lostText(page: Page, boxes: string): Promise<string[]> {
  return page.locator(boxes).evaluateAll((elements) => {
    const lost: string[] = [];
    for (const box of elements) {
      const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { parentElement: parent, textContent } = texts.currentNode;
        if (!parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        if (!textContent?.trim() || parent.closest('.visually-hidden')) continue;
        const limits = [{ name: 'window', left: 0, right: innerWidth, top: -1e9, bottom: 1e9 }];
        for (let up: Element | null = parent; up && up.tagName !== 'MAIN'; up = up.parentElement) {
          if (up !== box && getComputedStyle(up).overflow === 'visible') continue;
          const { left, right, top, bottom } = up.getBoundingClientRect();
          limits.push({ name: up.classList[0] ?? up.tagName, left, right, top, bottom });
        }
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const [worst] = [...range.getClientRects()]
          .filter(({ width }) => width > 0)
          .flatMap((rect) =>
            limits.map(({ name, left, right, top, bottom }) => ({
              name,
              by: Math.max(
                left - rect.left,
                rect.right - right,
                top - rect.top,
                rect.bottom - bottom,
              ),
            })),
          )
          .toSorted((a, b) => b.by - a.by);
        if (worst && worst.by > 1) {
          const place = box.closest('.step, .hero')?.id ?? '';
          const by = `${String(Math.round(worst.by))} px beyond ${worst.name}`;
          lost.push(`${place}: “${textContent.trim().slice(0, 50)}” ${by}`);
        }
      }
    }
    return lost;
  });
}
