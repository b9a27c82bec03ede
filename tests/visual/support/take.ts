import type { Page } from '@playwright/test';
import { scrollToStep, settle, stageFrame, stepsOn } from '../../e2e/support/story.ts';
import { expect } from '../../e2e/support/test.ts';
import type { Taken } from './judge.ts';

/**
 * A picture of the window as it is once everything has been drawn and all movement has ended.
 * Playwright's own `animations: 'disabled'` would end those, too, that follow the scroll.
 */
export async function take(page: Page, name: string): Promise<Taken> {
  await settle(page);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.timeline !== document.timeline) continue;
      if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
      else animation.finish();
    }
  });
  await settle(page);
  return { name, png: await page.screenshot({ animations: 'allow', caret: 'hide' }) };
}

/** A picture of each step of a scene, where it is read. */
export async function takeSteps(page: Page, scene: string): Promise<Taken[]> {
  const steps = (await stepsOn(page)).filter((step) => step.scene === scene && step.id !== '');
  const [first] = steps;
  if (!first) throw new Error(`There is no scene ${scene} on the page.`);
  // The first look wakes the scene; only then is its layout final.
  await scrollToStep(page, first.id, 'read');
  await stageFrame(page, scene);
  const taken: Taken[] = [];
  for (const { id } of steps) {
    await scrollToStep(page, id, 'read');
    await neighboursAwake(page);
    await stageFrame(page, scene);
    taken.push(await take(page, id));
  }
  return taken;
}

/** Waits for every scene that is partly in the window: it may show the end of the one before. */
async function neighboursAwake(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.locator('scroll-story:has(graphic-stage:not([data-awake]))').evaluateAll((scenes) =>
        scenes
          .filter((scene) => {
            const { top, bottom } = scene.getBoundingClientRect();
            return top < innerHeight && bottom > 0;
          })
          .map((scene) => scene.id),
      ),
    )
    .toEqual([]);
}
