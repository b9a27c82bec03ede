import { expect } from 'vitest';
import { findSteps, waitForDrawing } from '../e2e/support/in-page.ts';
import { inEachEngine, laptop, phone, site, type Session } from './support/engines.ts';
import type { RecordedWindow } from './support/recorder.ts';
import { expectFrame, openStory, scrollToStep, stageFrame, toldSteps } from './support/story.ts';

inEachEngine((check) => {
  const windows = [phone, laptop];

  check('the stage shows the frame of every step that is read', { windows }, async (page) => {
    await openStory(page);
    for (const step of await toldSteps(page)) {
      await scrollToStep(page, step.id, step.clocked ? 'begins' : 'read');
      if (!step.clocked) await expectFrame(page, step);
      else
        // Scroll positions are whole pixels, and a pixel of this scene is about a sixth of a second.
        await expect
          .poll(async () => (await stageFrame(page, step.scene))?.['clock'], { message: step.id })
          .toSatisfy((time) => Math.abs(Number(time) - Number(step.frame['clock'])) < 1);
    }
  });

  check('the stage stays at the top of the window in mid-scene', { windows }, async (page) => {
    await openStory(page);
    for (const scene of new Set((await page.evaluate(findSteps)).map((step) => step.scene))) {
      const top = await page.evaluate((id) => {
        const story = document.getElementById(id);
        const box = story?.getBoundingClientRect();
        scrollTo({ top: scrollY + (box?.top ?? 0) + (box?.height ?? 0) / 2, behavior: 'instant' });
        return story?.querySelector('.stage')?.getBoundingClientRect().top;
      }, scene);
      expect(Math.abs(top ?? NaN), scene).toBeLessThan(1);
    }
  });

  check(
    'nothing fails, is refused, or is asked of another origin from load to the end',
    {},
    async (page) => {
      await openStory(page);
      await scrollThrough(page);
      const { trouble, elsewhere } = await page.evaluate(
        (own) => ({
          trouble: (window as unknown as RecordedWindow).recorded.trouble,
          elsewhere: performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => !name.startsWith(own) && !/^(data|blob):/.test(name)),
        }),
        site,
      );
      expect(trouble).toEqual([]);
      expect(elsewhere).toEqual([]);
    },
  );

  check('nothing in view shifts from load to the end', { windows }, async (page) => {
    await openStory(page, '/?shifts');
    await scrollThrough(page);
    expect(
      await page.evaluate(() => (window as unknown as RecordedWindow).recorded.shifts),
    ).toEqual([]);
  });
});

/** Scrolls from the top to the end as a reader does, a part of the window at a time. */
async function scrollThrough(page: Session): Promise<void> {
  const goOn = (): Promise<boolean> =>
    page.evaluate(async () => {
      const drawn = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
      for (let part = 0; part < 10; part += 1) {
        const before = scrollY;
        scrollBy({ top: innerHeight / 3, behavior: 'instant' });
        await drawn();
        await drawn();
        if (scrollY === before) return false;
      }
      return true;
    });
  while (await goOn());
  await page.evaluate(waitForDrawing);
}
