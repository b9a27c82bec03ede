import { expect } from 'vitest';
import {
  findCard,
  findSteps,
  goToStep,
  readFrame,
  waitForDrawing,
  type StepOnPage,
} from '../../e2e/support/in-page.ts';
import { frameOf } from '../../e2e/support/frames.ts';
import { site, type Session } from './engines.ts';

/** A step with the frame that it asks for. */
export interface ToldStep extends StepOnPage {
  frame: Record<string, unknown>;
}

/**
 * Opens the story, or a place in it, and waits until all of it is there. `mode` is chosen as an
 * earlier visit would have.
 */
export async function openStory(page: Session, place = '/', mode?: string): Promise<void> {
  if (mode !== undefined) {
    // Storage belongs to an origin, so a page of it must be open; a small one will do.
    await page.open(`${site}/recorder.js`);
    await page.evaluate((chosen) => {
      localStorage.setItem('mode', chosen);
    }, mode);
  }
  await page.open(site + place);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['opening']))
    .toBe(undefined);
  await page.evaluate(waitForDrawing);
}

/** Opens the story where no script runs. */
export function openUnrolled(page: Session): Promise<void> {
  return page.open(`${site}/`);
}

/** The steps with the frames that they ask for. */
export async function toldSteps(page: Session): Promise<ToldStep[]> {
  return (await page.evaluate(findSteps)).map((step) => ({ ...step, frame: frameOf(step) }));
}

/** Scrolls, at once, to where a step is read or begins, see `goToStep`. */
export async function scrollToStep(
  page: Session,
  id: string,
  when: 'begins' | 'read',
): Promise<void> {
  await page.evaluate(goToStep, { id, when });
  await page.evaluate(waitForDrawing);
}

/** The frame that a scene's stage shows, or nothing while it sleeps. */
export async function stageFrame(
  page: Session,
  scene: string,
): Promise<Record<string, unknown> | undefined> {
  const frame = await page.evaluate(readFrame, scene);
  return frame ? (JSON.parse(frame) as Record<string, unknown>) : undefined;
}

/** Expects a scene's stage to come to show the frame of a step that is read. */
export async function expectFrame(page: Session, { id, scene, frame }: ToldStep): Promise<void> {
  await expect.poll(() => stageFrame(page, scene), { message: `frame of ${id}` }).toEqual(frame);
}

/** Expects a step's card to be clear of bar and stage, and whole where there is room for it. */
export async function expectInTheClear(page: Session, id: string): Promise<void> {
  const { top, bottom, from, to, isUncovered } = await page.evaluate(findCard, id);
  expect.soft(isUncovered, `${id}: uncovered`).toBe(true);
  expect.soft(top, `${id}: below bar and stage`).toBeGreaterThanOrEqual(from - 1);
  if (bottom - top + 32 <= to - from)
    expect.soft(bottom, `${id}: whole`).toBeLessThanOrEqual(to + 1);
}

/** Whether the first element that matches is there for the eye. */
export function isSeen(page: Session, selector: string): Promise<boolean> {
  return page.evaluate((which) => {
    const element = document.querySelector(which);
    const box = element?.getBoundingClientRect();
    return (
      element !== null &&
      (box?.width ?? 0) > 0 &&
      (box?.height ?? 0) > 0 &&
      getComputedStyle(element).visibility === 'visible'
    );
  }, selector);
}

/** Presses the middle of the first element that matches. */
export async function clickOn(page: Session, selector: string): Promise<void> {
  const [x, y] = await page.evaluate((which) => {
    const { left, top, width, height } =
      document.querySelector(which)?.getBoundingClientRect() ?? new DOMRect();
    return [left + width / 2, top + height / 2] as const;
  }, selector);
  await page.click(x, y);
}
